// Marks at the front of files, from the formats' specifications. Tests: tests/archive/open_container_test.cpp.
#include "archive/file_kind.hpp"

#include "archive/zip_directory.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace glasshouse::archive {
namespace {

struct Mark {
    std::string_view bytes;
    FileKind kind;
};

using namespace std::string_view_literals;

constexpr std::array kMarks = std::to_array<Mark>({
    {"PK\3\4"sv, FileKind::Zip},
    {"PK\5\6"sv, FileKind::Zip},
    {"PK\7\10"sv, FileKind::Zip},
    {"\x1F\x8B"sv, FileKind::GzippedTar},
    {"7z\xBC\xAF\x27\x1C"sv, FileKind::SevenZip},
    {"Rar!\x1A\7"sv, FileKind::Rar},
    {"BZh"sv, FileKind::OtherCompression},
    {"\xFD"
     "7zXZ\0"sv,
     FileKind::OtherCompression},
    {"\x28\xB5\x2F\xFD"sv, FileKind::OtherCompression},
    {"%PDF"sv, FileKind::Pdf},
});

struct Advice {
    FileKind kind;
    std::string_view text;
};

constexpr std::array kAdvice = std::to_array<Advice>({
    {FileKind::Empty, "is empty: the download did not arrive; download the export again"},
    {FileKind::SevenZip, "is a 7z archive, not the ZIP that the platform made; unpack it and give the folder"},
    {FileKind::Rar, "is a RAR archive, not the ZIP that the platform made; unpack it and give the folder"},
    {FileKind::OtherCompression,
     "is compressed by bzip2, xz or zstd, which no platform uses; unpack it and give the folder"},
    {FileKind::Pdf, "is a PDF, not an export; ask the platform for a download of your information as JSON or HTML"},
    {FileKind::Html,
     "is a single web page, not the whole export: an error or sign-in page saved in place of the download, or one file "
     "of it; give the ZIP or the folder"},
    {FileKind::Json, "is a single file of an export; give the whole ZIP or the folder it lies in"},
    {FileKind::Unknown, "is neither a ZIP, a tar nor a folder; give the file that the platform let you download"},
});

constexpr std::size_t kTarBlock = 512;
constexpr std::size_t kTarChecksum = 148;
constexpr std::size_t kTarChecksumBytes = 8;

/// A tar has no mark in its oldest form, but a sum over its first block, in octal digits.
bool is_tar(std::string_view head) {
    if (head.size() < kTarBlock || head[0] == '\0') return false;
    std::uint32_t sum = 0;
    std::uint32_t stated = 0;
    for (std::size_t i = 0; i < kTarBlock; ++i) {
        const bool is_sum = i >= kTarChecksum && i < kTarChecksum + kTarChecksumBytes;
        sum += is_sum ? std::uint32_t{' '} : static_cast<unsigned char>(head[i]);
        if (is_sum && head[i] >= '0' && head[i] <= '7') stated = stated * 8 + static_cast<std::uint32_t>(head[i] - '0');
    }
    return sum == stated;
}

FileKind find_text_kind(std::string_view head) {
    if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
    head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
    if (head.starts_with('<')) return FileKind::Html;
    return head.starts_with('{') || head.starts_with('[') ? FileKind::Json : FileKind::Unknown;
}

}  // namespace

Result<FileKind> find_file_kind(const FileReader& file) {
    if (file.size() == 0) return FileKind::Empty;
    std::string head(kTarBlock, '\0');
    const Result<std::size_t> count = file.read_at(0, head);
    if (!count) return std::unexpected(count.error());
    head.resize(*count);
    const auto mark = std::ranges::find_if(kMarks, [&](const Mark& row) { return head.starts_with(row.bytes); });
    if (mark != kMarks.end()) return mark->kind;
    if (is_tar(head)) return FileKind::Tar;
    // A ZIP may follow other bytes, as in one that unpacks itself.
    if (find_zip_directory(file)) return FileKind::Zip;
    return find_text_kind(head);
}

std::string_view to_advice(FileKind kind) {
    const auto row = std::ranges::find(kAdvice, kind, &Advice::kind);
    return row != kAdvice.end() ? row->text : kAdvice.back().text;
}

}  // namespace glasshouse::archive
