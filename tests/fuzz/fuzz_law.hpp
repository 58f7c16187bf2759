#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace glasshouse::fuzz {

/// The bytes libFuzzer hands out as text.
inline std::string_view to_text(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// Ends the program, so that libFuzzer keeps the input, when a law of the stage does not hold for it.
inline void require(bool holds, const char* law) {
    if (holds) return;
    std::fprintf(stderr, "law broken: %s\n", law);
    std::abort();
}

}  // namespace glasshouse::fuzz
