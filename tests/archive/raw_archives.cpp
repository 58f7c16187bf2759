// Facts: PKWARE's APPNOTE.TXT 6.3.10, POSIX ustar and pax, RFC 1951 and 1952.
#include "archive/raw_archives.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <stdexcept>

namespace glasshouse::archive::tests {
namespace {

std::uint32_t to_crc32(std::string_view bytes) {
    std::uint32_t crc = 0xFFFFFFFF;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) crc = crc >> 1U ^ (0xEDB88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

/// Little-endian numbers one after another.
class Bytes {
public:
    Bytes& number(std::uint64_t value, int length) {
        for (int i = 0; i < length; ++i) text += static_cast<char>(value >> (8U * static_cast<unsigned>(i)) & 0xFFU);
        return *this;
    }
    Bytes& add(std::string_view bytes) {
        text += bytes;
        return *this;
    }
    std::string text;
};

constexpr std::uint16_t kDescriptorFlag = 8;
constexpr std::uint64_t kFull32 = 0xFFFFFFFF;

std::string to_local(const RawFile& file, std::uint32_t crc, std::size_t size) {
    const bool later = (file.flags & kDescriptorFlag) != 0;
    Bytes out;
    out.add("PK\3\4").number(20, 2).number(file.flags, 2).number(file.method, 2).number(0, 2).number(0x21, 2);
    out.number(later ? 0 : crc, 4).number(later ? 0 : size, 4).number(later ? 0 : size, 4);
    out.number(file.name.size(), 2).number(0, 2).add(file.name).add(file.content);
    if (later) out.add("PK\7\10").number(crc, 4).number(size, 4).number(size, 4);
    return out.text;
}

std::string to_central(const RawFile& file, std::uint32_t crc, std::uint64_t offset, bool zip64) {
    const std::size_t size = file.content.size();
    Bytes out;
    out.add("PK\1\2").number(3U << 8U | 20U, 2).number(20, 2).number(file.flags, 2).number(file.method, 2);
    out.number(0, 2).number(0x21, 2).number(crc, 4).number(zip64 ? kFull32 : size, 4).number(zip64 ? kFull32 : size, 4);
    out.number(file.name.size(), 2).number(zip64 ? 28 : 0, 2).number(0, 2).number(0, 2).number(0, 2);
    out.number(file.attributes, 4).number(zip64 ? kFull32 : offset, 4).add(file.name);
    if (zip64) out.number(1, 2).number(24, 2).number(size, 8).number(size, 8).number(offset, 8);
    return out.text;
}

std::string build_zip(const std::vector<RawFile>& files, bool zip64) {
    Bytes out;
    std::string central;
    for (const RawFile& file : files) {
        const std::uint32_t crc = to_crc32(file.content) ^ file.checksum_change;
        central += to_central(file, crc, out.text.size(), zip64);
        out.add(to_local(file, crc, file.content.size()));
    }
    const std::size_t start = out.text.size();
    out.add(central);
    if (zip64) {
        const std::size_t record = out.text.size();
        out.add("PK\6\6").number(44, 8).number(45, 2).number(45, 2).number(0, 4).number(0, 4);
        out.number(files.size(), 8).number(files.size(), 8).number(central.size(), 8).number(start, 8);
        out.add("PK\6\7").number(0, 4).number(record, 8).number(1, 4);
    }
    const std::uint64_t count = zip64 ? 0xFFFF : files.size();
    out.add("PK\5\6").number(0, 4).number(count, 2).number(count, 2);
    out.number(zip64 ? kFull32 : central.size(), 4).number(zip64 ? kFull32 : start, 4).number(0, 2);
    return out.text;
}

std::size_t index_of(const Archive& archive, std::string_view name) {
    const auto found = std::ranges::find(archive.entries(), name, &Entry::name);
    if (found == archive.entries().end()) throw std::runtime_error("no entry " + std::string(name));
    return static_cast<std::size_t>(found - archive.entries().begin());
}

}  // namespace

std::string to_zip(const std::vector<RawFile>& files) { return build_zip(files, false); }
std::string to_zip64(const std::vector<RawFile>& files) { return build_zip(files, true); }

std::string to_tar(const std::vector<RawMember>& members) {
    constexpr std::size_t kBlock = 512;
    std::string out;
    for (const RawMember& member : members) {
        std::string head(kBlock, '\0');
        const auto put = [&](std::size_t at, std::string_view text) { head.replace(at, text.size(), text); };
        char octal[16];
        put(0, std::string_view(member.name).substr(0, 100));
        put(100, "0000644");
        put(108, "0000000");
        put(116, "0000000");
        std::snprintf(octal, sizeof octal, "%011zo", member.content.size());
        put(124, octal);
        put(136, "00000000000");
        put(148, "        ");
        head[156] = member.type;
        if (member.type == '2') put(157, "/etc/passwd");
        put(257, std::string_view("ustar\00000", 8));
        unsigned sum = 0;
        for (const char c : head) sum += static_cast<unsigned char>(c);
        std::snprintf(octal, sizeof octal, "%06o", sum);
        put(148, std::string_view(octal, 7));
        out += head + member.content;
        out.resize((out.size() + kBlock - 1) / kBlock * kBlock);
    }
    out.resize(out.size() + 2 * kBlock);
    return out;
}

RawMember to_pax_path(const std::string& path) {
    std::size_t length = path.size() + 7;  // " path=" and the line's end, then the digits of the length itself
    length += std::to_string(length + 2).size();
    return {"PaxHeader", std::to_string(length) + " path=" + path + "\n", 'x'};
}

std::string to_gzip(std::string_view bytes) {
    Bytes out;
    out.add(std::string_view("\x1F\x8B\x08\0\0\0\0\0\0\3", 10));
    std::string_view rest = bytes;
    do {
        const std::string_view block = rest.substr(0, 0xFFFF);
        rest.remove_prefix(block.size());
        out.number(rest.empty() ? 1 : 0, 1).number(block.size(), 2).number(~block.size() & 0xFFFFU, 2).add(block);
    } while (!rest.empty());
    return out.number(to_crc32(bytes), 4).number(bytes.size(), 4).text;
}

std::vector<std::string> names_of(const Archive& archive) {
    std::vector<std::string> names;
    for (const Entry& entry : archive.entries()) names.push_back(entry.name);
    return names;
}

std::string content_of(const Archive& archive, std::string_view name) {
    Result<std::string> content = read_all(archive, index_of(archive, name), 1U << 30U);
    if (!content) throw std::runtime_error(to_message(content.error()));
    return *std::move(content);
}

Error error_of(const Archive& archive, std::string_view name) {
    const Result<std::string> content = read_all(archive, index_of(archive, name), 1U << 30U);
    if (content) throw std::runtime_error(std::string(name) + " can be read");
    return content.error();
}

}  // namespace glasshouse::archive::tests
