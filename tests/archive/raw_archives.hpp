#pragma once

#include "glasshouse/archive/archive.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::archive::tests {

/// A stored (not deflated) file of a ZIP written byte by byte, for what no ZIP library writes willingly.
struct RawFile {
    std::string name;
    std::string content;
    std::uint16_t flags = 0;            ///< bit 0 encrypted, bit 3 data descriptor, bit 11 UTF-8
    std::uint16_t method = 0;           ///< 0 stored, 8 deflated, 9 Deflate64
    std::uint32_t attributes = 0;       ///< upper half: the file's mode on Unix
    std::uint32_t checksum_change = 0;  ///< xored to the right checksum
};

[[nodiscard]] std::string to_zip(const std::vector<RawFile>& files);
/// The same with all sizes, offsets and counts in ZIP64 fields.
[[nodiscard]] std::string to_zip64(const std::vector<RawFile>& files);

/// A member of a tar.
struct RawMember {
    std::string name;
    std::string content;
    char type = '0';  ///< '0' file, '2' link, '5' folder, 'x' pax header
};
[[nodiscard]] std::string to_tar(const std::vector<RawMember>& members);
/// A pax header that gives the member after it this path.
[[nodiscard]] RawMember to_pax_path(const std::string& path);

/// The bytes as gzip, stored without compression.
[[nodiscard]] std::string to_gzip(std::string_view bytes);

/// Names of all entries, in their order.
[[nodiscard]] std::vector<std::string> names_of(const Archive& archive);
/// Content of the entry with this name; throws when there is none or it cannot be read.
[[nodiscard]] std::string content_of(const Archive& archive, std::string_view name);
/// The error that reading the entry with this name ends with; throws when it can be read.
[[nodiscard]] Error error_of(const Archive& archive, std::string_view name);

}  // namespace glasshouse::archive::tests
