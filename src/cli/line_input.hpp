#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace glasshouse::cli {

/// Lines of standard input, however long, read in blocks. Not for use beside std::cin.
class LineInput {
public:
    explicit LineInput(int descriptor) : descriptor_(descriptor) {}
    /// The next line without its end; absent at the end of input.
    [[nodiscard]] std::optional<std::string> next();
    /// True when the next line is there already or the writer has sent more: output need not be flushed yet.
    [[nodiscard]] bool has_waiting() const;

private:
    int descriptor_;
    std::string buffer_;
    std::size_t at_ = 0;
    bool ended_ = false;
};

}  // namespace glasshouse::cli
