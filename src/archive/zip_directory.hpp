#pragma once

#include "archive/file_reader.hpp"
#include "glasshouse/archive/archive.hpp"

#include <optional>

namespace glasshouse::archive {

/// What the end of a ZIP says about its central directory.
struct ZipDirectory {
    std::uint64_t entries = 0;
    std::uint64_t bytes = 0;
    bool is_split = false;  ///< one volume of several (.z01, .z02, .zip)
};

/// Finds the record at the end of a ZIP, also of a ZIP64; absent when there is none, as in a download cut off. libzip
/// reads the whole directory into memory at once, so its size has to be known before.
[[nodiscard]] std::optional<ZipDirectory> find_zip_directory(const FileReader& file);

}  // namespace glasshouse::archive
