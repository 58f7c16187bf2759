#pragma once

#include "glasshouse/archive/archive.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace glasshouse::syntax {

/// The part of an entry's text that is in memory: grows at its end as the stream is read, shrinks at its front as
/// records are done. The parser may read kPadding bytes past the text.
class JsonWindow {
public:
    static constexpr std::size_t kPadding = 64;

    explicit JsonWindow(archive::EntryStream& stream) : stream_(stream) {}

    [[nodiscard]] std::string_view text() const { return {buffer_.data(), used_}; }
    /// The text, to be written to; one byte past its end may be written as well. Moves when fill() is called.
    [[nodiscard]] char* data() { return buffer_.data(); }
    /// Reads more; false at the end of the stream or when it fails, see error().
    [[nodiscard]] bool fill();
    void drop(std::size_t count);
    /// Leaves out what is behind the first `count` bytes. Requires count <= text().size().
    void cut(std::size_t count) { used_ = count; }
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }

private:
    archive::EntryStream& stream_;
    std::string buffer_;
    std::size_t used_ = 0;
    bool at_end_ = false;
    std::optional<Error> error_;
};

}  // namespace glasshouse::syntax
