#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace glasshouse::platforms::facebook {

/// Set of 64-bit hashes in one open-addressing table: 10 to 15 bytes for each, so that a million items can be told from
/// their repetitions in bounded memory. Two different items with one hash (one in 10^13 for a million) count as equal.
class HashSet {
public:
    HashSet();

    /// False when it was there before.
    bool insert(std::uint64_t hash);
    [[nodiscard]] bool contains(std::uint64_t hash) const;
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] std::size_t bytes() const { return slots_.capacity() * sizeof(std::uint64_t); }

private:
    [[nodiscard]] std::size_t find_slot(std::uint64_t hash) const;
    void grow();

    std::vector<std::uint64_t> slots_;  ///< 0 stands for a free slot
    std::size_t size_ = 0;
};

}  // namespace glasshouse::platforms::facebook
