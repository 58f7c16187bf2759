#pragma once

#include "glasshouse/archive/archive.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>

namespace glasshouse::syntax {

/// An entry held in memory that comes in pieces of a chosen size and may fail at its end.
class PiecewiseStream final : public archive::EntryStream {
public:
    explicit PiecewiseStream(std::string content, std::size_t piece = 64UL << 10U)
        : content_(std::move(content)), piece_([piece] { return piece; }) {}
    PiecewiseStream(std::string content, std::function<std::size_t()> piece)
        : content_(std::move(content)), piece_(std::move(piece)) {}

    void fail_at_end() { fails_ = true; }

    Result<std::size_t> read(std::span<char> buffer) override {
        const std::size_t count = std::min({buffer.size(), content_.size() - at_, std::max<std::size_t>(piece_(), 1)});
        if (count == 0 && fails_) return fail(ErrorCode::Corrupt, "", "the checksum is wrong");
        std::copy_n(content_.begin() + static_cast<std::ptrdiff_t>(at_), count, buffer.begin());
        at_ += count;
        return count;
    }

private:
    std::string content_;
    std::function<std::size_t()> piece_;
    std::size_t at_ = 0;
    bool fails_ = false;
};

}  // namespace glasshouse::syntax
