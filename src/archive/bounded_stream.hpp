#pragma once

#include "glasshouse/archive/archive.hpp"

namespace glasshouse::archive {

/// How much one entry may give, and what to say when it gives more.
struct StreamBound {
    std::uint64_t max_bytes = 0;
    std::string place;
    std::string detail;
};

/// A stream that fails with LimitExceeded instead of giving a byte beyond the bound, whatever the directory promised.
[[nodiscard]] std::unique_ptr<EntryStream> bound(std::unique_ptr<EntryStream> stream, StreamBound bound);

/// The bound for an entry that is stored as it is.
[[nodiscard]] StreamBound to_size_bound(std::uint64_t max_entry_bytes, std::string place);

/// The bound for an entry that takes `stored_bytes` in its container: its size limit, or its ratio limit if lower.
[[nodiscard]] StreamBound to_ratio_bound(const Limits& limits, std::string place, std::uint64_t stored_bytes);

/// Bytes below which a high ratio is not suspicious: a few lines of JSON repeat a lot.
inline constexpr std::uint64_t kRatioFreeBytes = 1ULL << 20U;

}  // namespace glasshouse::archive
