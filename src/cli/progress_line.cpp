#include "cli/progress_line.hpp"

#include <algorithm>
#include <ostream>
#include <string>

namespace glasshouse::cli {
namespace {

constexpr std::size_t kBarWidth = 24;

double share_done(const platforms::Progress& progress) {
    if (progress.bytes == 0) return 0;
    return std::min(1.0, static_cast<double>(progress.bytes_done) / static_cast<double>(progress.bytes));
}

}  // namespace

ProgressLine::Mode ProgressLine::mode_for(std::string_view wanted, bool is_terminal, bool quiet) {
    if (wanted == "never" || quiet) return Mode::Off;
    if (is_terminal) return Mode::Line;
    return wanted == "always" ? Mode::Plain : Mode::Off;
}

void ProgressLine::show(const platforms::Progress& progress) {
    if (mode_ == Mode::Off) return;
    const auto now = Clock::now();
    const double share = share_done(progress);
    if (mode_ == Mode::Plain) {
        const int tenth = static_cast<int>(share * 10);
        if (tenth <= last_tenth_ || now - start_ < std::chrono::seconds(2)) return;
        last_tenth_ = tenth;
        err_ << "Reading " << tenth * 10 << " %, " << progress.items << " items\n" << std::flush;
        return;
    }
    if (now - last_ < std::chrono::milliseconds(100)) return;
    last_ = now;
    shown_ = true;
    const auto full = static_cast<std::size_t>(share * kBarWidth);
    std::string bar;
    for (std::size_t i = 0; i < kBarWidth; ++i) bar += i < full ? "\u2588" : "\u2591";
    err_ << "\rReading " << bar << ' ' << static_cast<int>(share * 100) << " %  " << progress.items << " items "
         << std::flush;
}

void ProgressLine::clear() {
    if (shown_) err_ << "\r\033[K" << std::flush;
    shown_ = false;
}

}  // namespace glasshouse::cli
