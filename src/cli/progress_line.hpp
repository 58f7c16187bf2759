#pragma once

#include "glasshouse/platforms/platforms.hpp"

#include <chrono>
#include <iosfwd>
#include <string_view>

namespace glasshouse::cli {

/// Shows how far the reading is: one line that is rewritten at most ten times a second on a terminal, else a plain line
/// every ten per cent once the work has taken two seconds.
class ProgressLine {
public:
    enum class Mode : std::uint8_t { Off, Line, Plain };
    /// `wanted` is the value of --progress: auto, always, never.
    static Mode mode_for(std::string_view wanted, bool is_terminal, bool quiet);

    ProgressLine(std::ostream& err, Mode mode) : err_(err), mode_(mode), start_(Clock::now()), last_(start_) {}
    void show(const platforms::Progress& progress);
    /// Clears the line. Call before anything else is printed.
    void clear();

private:
    using Clock = std::chrono::steady_clock;
    std::ostream& err_;
    Mode mode_;
    Clock::time_point start_;
    Clock::time_point last_;
    int last_tenth_ = 0;
    bool shown_ = false;
};

}  // namespace glasshouse::cli
