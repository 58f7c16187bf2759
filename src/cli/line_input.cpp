#include "cli/line_input.hpp"

#include <array>
#include <cerrno>
#include <utility>

#include <poll.h>
#include <unistd.h>

namespace glasshouse::cli {

std::optional<std::string> LineInput::next() {
    std::size_t searched = at_;
    for (;;) {
        const std::size_t end = buffer_.find('\n', searched);
        if (end != std::string::npos) {
            std::string line = buffer_.substr(at_, end - at_);
            at_ = end + 1;
            if (line.ends_with('\r')) line.pop_back();
            return line;
        }
        buffer_.erase(0, at_);
        at_ = 0;
        searched = buffer_.size();
        if (ended_) {
            if (buffer_.empty()) return std::nullopt;
            return std::exchange(buffer_, {});
        }
        std::array<char, 65'536> block{};
        const ssize_t count = read(descriptor_, block.data(), block.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) {
            ended_ = true;
        } else {
            buffer_.append(block.data(), static_cast<std::size_t>(count));
        }
    }
}

bool LineInput::has_waiting() const {
    if (buffer_.find('\n', at_) != std::string::npos) return true;
    pollfd input{descriptor_, POLLIN, 0};
    return !ended_ && poll(&input, 1, 0) > 0 && (input.revents & POLLIN) != 0;
}

}  // namespace glasshouse::cli
