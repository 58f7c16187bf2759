#pragma once

#include "archive/file_reader.hpp"

#include <cstdint>
#include <string_view>

namespace glasshouse::archive {

/// What a file is by its content; the ending of a name is not believed.
enum class FileKind : std::uint8_t {
    Zip,
    Tar,
    GzippedTar,  ///< gzip; that a tar is inside shows when it is listed
    Empty,
    SevenZip,
    Rar,
    OtherCompression,  ///< bzip2, xz, zstd
    Pdf,
    Html,
    Json,
    Unknown,
};

[[nodiscard]] Result<FileKind> find_file_kind(const FileReader& file);

/// For a kind that is no container: what was found and what to do, as a sentence without its subject. Requires one of
/// Empty and the kinds after it.
[[nodiscard]] std::string_view to_advice(FileKind kind);

}  // namespace glasshouse::archive
