#pragma once

#include "glasshouse/archive/archive.hpp"

#include <string_view>

namespace glasshouse::archive {

/// Gives a text that a container holds in memory. Borrows it: a stream does not outlive its archive.
class TextStream final : public EntryStream {
public:
    explicit TextStream(std::string_view text) : rest_(text) {}

    Result<std::size_t> read(std::span<char> buffer) override {
        const std::size_t count = rest_.copy(buffer.data(), buffer.size());
        rest_.remove_prefix(count);
        return count;
    }

private:
    std::string_view rest_;
};

}  // namespace glasshouse::archive
