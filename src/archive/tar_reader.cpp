// The only user of libarchive, and only of its tar format: its list of formats is long, and each is code that
// strangers' bytes would reach. Tests: tests/archive/tar_test.cpp.
#include "archive/tar_reader.hpp"

#include "archive/gzip_reader.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <algorithm>
#include <array>
#include <utility>

namespace glasshouse::archive {
namespace {

struct FreeReader {
    void operator()(::archive* reader) const { archive_read_free(reader); }
};

constexpr std::size_t kBlockBytes = 128U << 10U;

/// The file as libarchive sees it: blocks from `offset` on, or what is inside a gzip.
struct Source {
    const FileReader* file;
    std::uint64_t offset;
    std::optional<GzipReader> gzip;
    std::array<char, kBlockBytes> block;

    [[nodiscard]] Result<std::size_t> read() {
        if (gzip) return gzip->read(block);
        Result<std::size_t> count = file->read_at(offset, block);
        if (count) offset += *count;
        return count;
    }
};

la_ssize_t read_block(::archive* reader, void* data, const void** buffer) {
    auto& source = *static_cast<Source*>(data);
    const Result<std::size_t> count = source.read();
    if (!count) {
        archive_set_error(reader, ARCHIVE_FATAL, "read failed");  // NOLINT(cppcoreguidelines-pro-type-vararg)
        return -1;
    }
    *buffer = source.block.data();
    return static_cast<la_ssize_t>(*count);
}

la_int64_t skip_block(::archive* /*reader*/, void* data, la_int64_t request) {
    auto& source = *static_cast<Source*>(data);
    const std::uint64_t left = source.file->size() - std::min(source.offset, source.file->size());
    const std::uint64_t skipped = std::min(static_cast<std::uint64_t>(request), left);
    source.offset += skipped;
    return static_cast<la_int64_t>(skipped);
}

TarReader::Member::Kind to_kind(archive_entry* entry) {
    using Kind = TarReader::Member::Kind;
    if (archive_entry_hardlink(entry) != nullptr || archive_entry_sparse_count(entry) > 0) return Kind::Other;
    if (archive_entry_filetype(entry) == AE_IFDIR) return Kind::Folder;
    return archive_entry_filetype(entry) == AE_IFREG ? Kind::File : Kind::Other;
}

std::string to_stored_name(archive_entry* entry) {
    // In the "C" locale, which this program keeps, this gives the bytes as stored, UTF-8 of pax headers included.
    if (const char* name = archive_entry_pathname(entry); name != nullptr) return name;
    const char* name = archive_entry_pathname_utf8(entry);
    return name != nullptr ? name : "?";
}

std::unexpected<Error> fail_damaged() {
    return fail(ErrorCode::Corrupt, {}, "the tar is damaged or cut off here; download the export again");
}

}  // namespace

struct TarReader::State {
    Source source{};
    std::unique_ptr<::archive, FreeReader> reader;
};

TarReader::TarReader(const FileReader& file, std::uint64_t start, bool gzipped) : state_(std::make_unique<State>()) {
    state_->source.file = &file;
    state_->source.offset = start;
    if (gzipped) state_->source.gzip.emplace(file);
    state_->reader.reset(archive_read_new());
    ::archive* reader = state_->reader.get();
    archive_read_support_format_tar(reader);
    // A failure to open shows again at the first header, where it is reported.
    archive_read_open2(reader, &state_->source, nullptr, read_block, gzipped ? nullptr : skip_block, nullptr);
}

TarReader::TarReader(TarReader&&) noexcept = default;
TarReader& TarReader::operator=(TarReader&&) noexcept = default;
TarReader::~TarReader() = default;

Result<std::optional<TarReader::Member>> TarReader::next() {
    archive_entry* entry = nullptr;
    const int status = archive_read_next_header(state_->reader.get(), &entry);
    if (status == ARCHIVE_EOF) return std::nullopt;
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN) return fail_damaged();
    const la_int64_t size = archive_entry_size_is_set(entry) != 0 ? archive_entry_size(entry) : 0;
    return Member{to_kind(entry), to_stored_name(entry), static_cast<std::uint64_t>(std::max<la_int64_t>(size, 0)),
                  static_cast<std::uint64_t>(archive_read_header_position(state_->reader.get()))};
}

Result<std::size_t> TarReader::read(std::span<char> buffer) {
    const la_ssize_t count = archive_read_data(state_->reader.get(), buffer.data(), buffer.size());
    if (count < 0) return fail_damaged();
    return static_cast<std::size_t>(count);
}

std::uint64_t TarReader::inflated_bytes() const {
    return static_cast<std::uint64_t>(std::max<la_int64_t>(archive_filter_bytes(state_->reader.get(), 0), 0));
}

std::uint64_t TarReader::stored_bytes() const {
    return state_->source.gzip ? state_->source.gzip->stored_bytes() : state_->source.offset;
}

}  // namespace glasshouse::archive
