// libarchive's own gzip filter drops up to 64 KiB before the place where a file is cut off, which is all of a small
// export. Facts: RFC 1952. Tests: tests/archive/tar_test.cpp.
#include "archive/gzip_reader.hpp"

#include <zlib.h>
#include <algorithm>
#include <array>
#include <string_view>

namespace glasshouse::archive {
namespace {

constexpr std::size_t kInputBytes = 64U << 10U;
constexpr int kGzipOnly = 16 + MAX_WBITS;
constexpr std::string_view kMagic = "\x1F\x8B";

}  // namespace

struct GzipReader::State {
    explicit State(const FileReader& source) : file(&source) { is_sound = inflateInit2(&stream, kGzipOnly) == Z_OK; }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() { inflateEnd(&stream); }

    /// Reads on when all input is used up; false at the end of the file.
    [[nodiscard]] bool has_input() {
        if (stream.avail_in > 0) return true;
        const Result<std::size_t> count = file->read_at(offset, input);
        if (!count) is_sound = false;
        if (!count || *count == 0) return false;
        offset += *count;
        stream.next_in = reinterpret_cast<Bytef*>(input.data());
        stream.avail_in = static_cast<uInt>(*count);
        return true;
    }

    /// Behind a member may stand another one; anything else there is padding.
    void end_member() {
        const bool goes_on = has_input() && *stream.next_in == static_cast<unsigned char>(kMagic.front());
        is_at_end = !goes_on || inflateReset(&stream) != Z_OK;
    }

    /// One step; false when there is no more to give, at the end or because of damage.
    [[nodiscard]] bool inflate_some() {
        if (!has_input()) {
            is_sound = false;
            return false;
        }
        const int status = inflate(&stream, Z_NO_FLUSH);
        if (status == Z_STREAM_END) {
            end_member();
        } else if (status != Z_OK) {
            is_sound = false;
        }
        return is_sound && !is_at_end;
    }

    const FileReader* file;
    std::uint64_t offset = 0;
    std::array<char, kInputBytes> input{};
    z_stream stream{};
    bool is_at_end = false;
    bool is_sound = false;
};

GzipReader::GzipReader(const FileReader& file) : state_(std::make_unique<State>(file)) {}
GzipReader::GzipReader(GzipReader&&) noexcept = default;
GzipReader& GzipReader::operator=(GzipReader&&) noexcept = default;
GzipReader::~GzipReader() = default;

Result<std::size_t> GzipReader::read(std::span<char> buffer) {
    const std::size_t room = std::min<std::size_t>(buffer.size(), 1U << 30U);
    state_->stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
    state_->stream.avail_out = static_cast<uInt>(room);
    while (state_->is_sound && !state_->is_at_end && state_->stream.avail_out > 0) {
        if (!state_->inflate_some()) break;
    }
    const std::size_t count = room - state_->stream.avail_out;
    if (count == 0 && !state_->is_sound)
        return fail(ErrorCode::Corrupt, {}, "the gzip file is damaged or cut off here");
    return count;
}

std::uint64_t GzipReader::stored_bytes() const { return state_->offset - state_->stream.avail_in; }

}  // namespace glasshouse::archive
