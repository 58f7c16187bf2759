// Facts: PKWARE's APPNOTE.TXT 6.3.10, sections 4.3.14 to 4.3.16. Tests: tests/archive/zip_test.cpp.
#include "archive/zip_directory.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace glasshouse::archive {
namespace {

constexpr std::size_t kEndBytes = 22;
constexpr std::size_t kMaxCommentBytes = 65535;
constexpr std::size_t kLocatorBytes = 20;
constexpr std::size_t kEnd64Bytes = 56;
constexpr std::string_view kEndMark = "PK\5\6";
constexpr std::string_view kLocatorMark = "PK\6\7";
constexpr std::string_view kEnd64Mark = "PK\6\6";

std::uint64_t to_number(std::string_view bytes, std::size_t offset, std::size_t length) {
    std::uint64_t number = 0;
    for (std::size_t i = length; i-- > 0;) number = number << 8U | static_cast<unsigned char>(bytes[offset + i]);
    return number;
}

std::optional<ZipDirectory> read_zip64(const FileReader& file, std::string_view locator) {
    if (!locator.starts_with(kLocatorMark)) return std::nullopt;
    std::string record(kEnd64Bytes, '\0');
    const Result<std::size_t> count = file.read_at(to_number(locator, 8, 8), record);
    if (!count || *count != kEnd64Bytes || !record.starts_with(kEnd64Mark)) return std::nullopt;
    return ZipDirectory{to_number(record, 32, 8), to_number(record, 40, 8), to_number(record, 16, 4) != 0};
}

}  // namespace

std::optional<ZipDirectory> find_zip_directory(const FileReader& file) {
    std::string tail(std::min<std::uint64_t>(file.size(), kLocatorBytes + kEndBytes + kMaxCommentBytes), '\0');
    const Result<std::size_t> count = file.read_at(file.size() - tail.size(), tail);
    if (!count || *count != tail.size() || tail.size() < kEndBytes) return std::nullopt;

    for (std::size_t at = tail.size() - kEndBytes; (at = tail.rfind(kEndMark, at)) != std::string::npos; --at) {
        const std::string_view end = std::string_view(tail).substr(at);
        // The mark can stand in a comment by chance; then the comment's length does not fit.
        if (end.size() >= kEndBytes + to_number(end, 20, 2)) {
            if (at >= kLocatorBytes) {
                const std::string_view locator = std::string_view(tail).substr(at - kLocatorBytes, kLocatorBytes);
                if (const auto zip64 = read_zip64(file, locator)) return zip64;
            }
            const std::uint64_t disk = to_number(end, 4, 2);
            return ZipDirectory{to_number(end, 10, 2), to_number(end, 12, 4), disk != 0 && disk != 0xFFFF};
        }
        if (at == 0) break;
    }
    return std::nullopt;
}

}  // namespace glasshouse::archive
