#pragma once

#include "demo/bench_words.hpp"

#include <cstdint>
#include <span>
#include <string>

namespace glasshouse::demo {

/// What the bench's export is made of.
struct BenchOptions {
    std::uint64_t items = 100'000;
    double nonascii = 0.117;  ///< share of lines that are not pure ASCII
    double hit_rate = 0.05;   ///< share of words that lexicons look for
    std::uint64_t seed = 1;
    std::uint64_t media = 0;  ///< pictures, each named by one of the first posts
};

enum class BenchKind : std::uint8_t { Posts, Comments, Likes };

/// One JSON entry of the bench's export, handed out in pieces: memory does not grow with the number of records. The
/// same options give the same bytes. Borrows the words.
class BenchFeed {
public:
    /// Records `first` to `first + count - 1` of a kind.
    BenchFeed(const BenchOptions& options, const BenchWords& words, BenchKind kind, std::uint64_t first,
              std::uint64_t count);

    /// Fills the buffer from the front; returns how many bytes were written, 0 at the end.
    [[nodiscard]] std::size_t read(std::span<char> buffer);

private:
    void append_next();
    void append_post();
    void append_comment();
    void append_like();
    [[nodiscard]] std::string line();

    BenchOptions options_;
    const BenchWords& words_;
    BenchKind kind_;
    std::uint64_t first_;
    std::uint64_t count_;
    std::uint64_t done_ = 0;
    bool is_open_ = false;
    bool is_closed_ = false;
    Random random_;
    std::string pending_;  ///< bytes made and not handed out yet, from `handed_out_` on
    std::size_t handed_out_ = 0;
};

/// Path of the picture that a post names.
[[nodiscard]] std::string bench_picture(std::uint64_t number);

}  // namespace glasshouse::demo
