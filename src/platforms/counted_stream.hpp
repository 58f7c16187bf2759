#pragma once

#include "glasshouse/archive/archive.hpp"

#include <cstdint>
#include <functional>

namespace glasshouse::platforms {

/// Hands on another stream's bytes and tells how many they are by now, so that progress moves inside a large entry.
/// Both must outlive it.
class CountedStream final : public archive::EntryStream {
public:
    using Told = std::function<void(std::uint64_t bytes_so_far)>;

    CountedStream(archive::EntryStream& rest, const Told& told) : rest_(rest), told_(told) {}

    [[nodiscard]] Result<std::size_t> read(std::span<char> buffer) override {
        Result<std::size_t> count = rest_.read(buffer);
        if (!count) return count;
        given_ += *count;
        if (told_) told_(given_);
        return count;
    }

private:
    archive::EntryStream& rest_;
    const Told& told_;
    std::uint64_t given_ = 0;
};

}  // namespace glasshouse::platforms
