#pragma once

#include <cstdint>
#include <string_view>

namespace glasshouse::archive {

/// Where a folder name can stand in the exports that are known.
enum class LayoutPlace : std::uint8_t {
    Nowhere,   ///< not a folder of a known layout
    Root,      ///< at the root, and perhaps further down as well
    RootOnly,  ///< at the root and nowhere else: what lies above it is a wrapper
};

/// The place of a folder name, whichever way its apostrophes and case are spelled.
[[nodiscard]] LayoutPlace find_layout_place(std::string_view folder);

}  // namespace glasshouse::archive
