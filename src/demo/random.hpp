#pragma once

#include <cassert>
#include <cstdint>
#include <string_view>
#include <vector>

namespace glasshouse::demo {

/// Small deterministic generator (SplitMix64): the same seed gives the same numbers on every machine, which the
/// standard library's distributions do not promise.
class Random {
public:
    /// A stream of its own for each `purpose`, so that a change in one part of the export leaves the others as they
    /// are.
    Random(std::uint64_t seed, std::string_view purpose) : state_(seed * 0x9E3779B97F4A7C15ULL) {
        for (const char c : purpose) state_ = (state_ ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    }

    [[nodiscard]] std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15ULL;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31U);
    }

    /// A number below `bound`. Requires bound > 0.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) {
        assert(bound > 0);
        return next() % bound;
    }

    /// A number from `low` to `high`, both possible.
    [[nodiscard]] std::int64_t between(std::int64_t low, std::int64_t high) {
        assert(low <= high);
        return low + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(high - low) + 1));
    }

    /// True in one of `bound` cases.
    [[nodiscard]] bool one_in(std::uint64_t bound) { return below(bound) == 0; }

    /// A number from 0 up to, not including, 1.
    [[nodiscard]] double fraction() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

    /// One element. Requires a choice.
    template <class Value>
    [[nodiscard]] const Value& pick(const std::vector<Value>& choices) {
        return choices[below(choices.size())];
    }

private:
    std::uint64_t state_;
};

}  // namespace glasshouse::demo
