#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace glasshouse::archive {

/// What a stored name stands for.
enum class NameKind : std::uint8_t {
    File,
    Folder,
    Furniture,  ///< left by the packing computer: __MACOSX, ._*, .DS_Store
    Hostile,    ///< points out of the export or cannot be shown; never opened
};

/// A stored name made fit for use: '/' between parts, UTF-8, no empty and no "." parts.
struct EntryName {
    NameKind kind = NameKind::File;
    std::string text;  ///< of a hostile name, a form that can be printed
    std::string why;   ///< for a hostile name, a sentence for people
};

/// Cleans a name as a container stores it. Bytes that are not UTF-8 are taken for code page 437, the ZIP format's own
/// character set, whatever the container's flags say: many programs set the flag wrongly or not at all.
[[nodiscard]] EntryName clean_name(std::string_view stored, std::uint32_t max_depth);

}  // namespace glasshouse::archive
