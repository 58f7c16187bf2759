// Tests: tests/archive/hostile_archive_test.cpp.
#include "archive/bounded_stream.hpp"

#include <algorithm>
#include <utility>

namespace glasshouse::archive {
namespace {

class BoundedStream final : public EntryStream {
public:
    BoundedStream(std::unique_ptr<EntryStream> stream, StreamBound bound)
        : stream_(std::move(stream)), bound_(std::move(bound)) {}

    Result<std::size_t> read(std::span<char> buffer) override {
        Result<std::size_t> count = stream_->read(buffer);
        if (!count) return count;
        if (*count > bound_.max_bytes - given_) return fail(ErrorCode::LimitExceeded, bound_.place, bound_.detail);
        given_ += *count;
        return count;
    }

private:
    std::unique_ptr<EntryStream> stream_;
    StreamBound bound_;
    std::uint64_t given_ = 0;
};

}  // namespace

std::unique_ptr<EntryStream> bound(std::unique_ptr<EntryStream> stream, StreamBound bound) {
    return std::make_unique<BoundedStream>(std::move(stream), std::move(bound));
}

StreamBound to_size_bound(std::uint64_t max_entry_bytes, std::string place) {
    return {max_entry_bytes, std::move(place),
            "it holds more than " + std::to_string(max_entry_bytes) + " bytes, the limit for one file; it is not read"};
}

StreamBound to_ratio_bound(const Limits& limits, std::string place, std::uint64_t stored_bytes) {
    // Divided, not multiplied: the stored size is the container's claim and may be anything.
    if (stored_bytes >= limits.max_entry_bytes / std::max<std::uint64_t>(limits.max_ratio, 1) ||
        limits.max_entry_bytes <= kRatioFreeBytes) {
        return to_size_bound(limits.max_entry_bytes, std::move(place));
    }
    return {std::max(stored_bytes * limits.max_ratio, kRatioFreeBytes), std::move(place),
            "it inflates to more than " + std::to_string(limits.max_ratio) +
                " times its stored size, as no real export does; it is not read"};
}

}  // namespace glasshouse::archive
