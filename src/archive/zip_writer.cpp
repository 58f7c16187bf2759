// ZIPs by libzip. Equal content gives equal bytes: libzip adds no field with a user or a time of its own. Tests:
// tests/archive/zip_writer_test.cpp.
#include "glasshouse/archive/zip_writer.hpp"

#include "glasshouse/base/timestamp.hpp"

#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>
#include <algorithm>
#include <cstdlib>
#include <string>
#include <system_error>
#include <utility>

namespace glasshouse::archive {
namespace {

namespace fs = std::filesystem;

struct DiscardArchive {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};

/// The ZIP format's date and time: two seconds fine, from 1980 to 2107.
struct DosTime {
    zip_uint16_t time = 0;
    zip_uint16_t date = 0;
};

DosTime to_dos_time(std::int64_t seconds) {
    constexpr int kFirstYear = 1980;
    constexpr int kLastYear = 2107;
    const Date date = to_date(seconds);
    if (date.year < kFirstYear) return {0, 1U << 5U | 1U};
    const auto of_day = static_cast<unsigned>(seconds - to_seconds(date));
    const auto year = static_cast<unsigned>(std::min(date.year, kLastYear) - kFirstYear);
    const auto month = static_cast<unsigned>(date.month);
    const auto day = static_cast<unsigned>(date.day);
    return {static_cast<zip_uint16_t>(of_day / 3600U << 11U | of_day / 60U % 60U << 5U | of_day % 60U / 2U),
            static_cast<zip_uint16_t>(year << 9U | month << 5U | day)};
}

/// An empty file beside the final one, which only this user may read. libzip keeps its rights.
Result<fs::path> make_partial_file(const fs::path& path) {
    std::string partial = path.string() + ".XXXXXX";
    const int descriptor = ::mkstemp(partial.data());
    if (descriptor < 0) {
        return fail(ErrorCode::PermissionDenied, path.string(),
                    "cannot be written: the folder is not there or may not be written by this user");
    }
    ::close(descriptor);
    return fs::path(partial);
}

using Feed = std::function<std::size_t(std::span<char>)>;

/// libzip's side of a stream: it asks for bytes while it writes. The size is not known beforehand.
zip_int64_t answer_from_feed(void* state, void* data, zip_uint64_t size, zip_source_cmd_t command) noexcept {
    auto* feed = static_cast<Feed*>(state);
    if (command == ZIP_SOURCE_OPEN || command == ZIP_SOURCE_CLOSE) return 0;
    if (command == ZIP_SOURCE_READ) {
        return static_cast<zip_int64_t>((*feed)(std::span(static_cast<char*>(data), static_cast<std::size_t>(size))));
    }
    if (command == ZIP_SOURCE_STAT) {
        zip_stat_init(static_cast<zip_stat_t*>(data));
        return sizeof(zip_stat_t);
    }
    if (command == ZIP_SOURCE_FREE) {
        delete feed;  // NOLINT(cppcoreguidelines-owning-memory)
        return 0;
    }
    if (command == ZIP_SOURCE_SUPPORTS) {
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                              ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
    }
    if (command == ZIP_SOURCE_ERROR) {
        std::fill_n(static_cast<int*>(data), 2, 0);
        return 2 * sizeof(int);
    }
    return -1;
}

/// libzip reads the content in finish(), so it needs a copy that lives until then, allocated as it will be freed. Null
/// when there is no memory.
zip_source_t* make_source(zip_t* zip, std::string_view content) {
    if (content.empty()) return zip_source_buffer(zip, nullptr, 0, 0);
    void* copy = std::malloc(content.size());  // NOLINT(cppcoreguidelines-no-malloc)
    if (copy == nullptr) return nullptr;
    std::ranges::copy(content, static_cast<char*>(copy));
    zip_source_t* source = zip_source_buffer(zip, copy, content.size(), 1);
    if (source == nullptr) std::free(copy);  // NOLINT(cppcoreguidelines-no-malloc)
    return source;
}

}  // namespace

struct ZipWriter::State {
    fs::path path;
    fs::path partial;
    DosTime time;
    std::unique_ptr<zip_t, DiscardArchive> zip;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        zip.reset();
        std::error_code ignored;  // after finish() nothing is there any more
        if (!partial.empty()) fs::remove(partial, ignored);
    }

    /// Adds what the source holds, deflated; takes the source.
    [[nodiscard]] Result<void> add_source(std::string_view name, zip_source_t* source) {
        const zip_int64_t added = zip_file_add(zip.get(), std::string(name).c_str(), source, ZIP_FL_ENC_UTF_8);
        if (added < 0) {
            zip_source_free(source);
            return fail(ErrorCode::AlreadyExists, std::string(name), "is in the ZIP already, or its name is not UTF-8");
        }
        const auto index = static_cast<zip_uint64_t>(added);
        if (zip_set_file_compression(zip.get(), index, ZIP_CM_DEFLATE, 0) != 0 ||
            zip_file_set_dostime(zip.get(), index, time.time, time.date, 0) != 0) {
            return fail_to_write();
        }
        return {};
    }

    [[nodiscard]] std::unexpected<Error> fail_to_write() const {
        return fail(ErrorCode::Internal, path.string(), "cannot be written; check that the disk has room");
    }
};

ZipWriter::ZipWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}
ZipWriter::ZipWriter(ZipWriter&&) noexcept = default;
ZipWriter& ZipWriter::operator=(ZipWriter&&) noexcept = default;
ZipWriter::~ZipWriter() = default;

Result<ZipWriter> ZipWriter::create(const fs::path& path, std::int64_t seconds) {
    Result<fs::path> partial = make_partial_file(path);
    if (!partial) return std::unexpected(partial.error());
    auto state = std::make_unique<State>();
    state->path = path;
    state->partial = *std::move(partial);
    state->time = to_dos_time(seconds);
    int error = 0;
    state->zip.reset(zip_open(state->partial.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!state->zip) return state->fail_to_write();
    return ZipWriter(std::move(state));
}

Result<void> ZipWriter::add(std::string_view name, std::string_view content) {
    zip_source_t* source = make_source(state_->zip.get(), content);
    if (source == nullptr) return state_->fail_to_write();
    return state_->add_source(name, source);
}

Result<void> ZipWriter::add_stream(std::string_view name, std::function<std::size_t(std::span<char>)> produce) {
    auto feed = std::make_unique<Feed>(std::move(produce));
    zip_source_t* source = zip_source_function(state_->zip.get(), answer_from_feed, feed.get());
    if (source == nullptr) return state_->fail_to_write();
    feed.release();  // NOLINT(bugprone-unused-return-value): the source frees it
    return state_->add_source(name, source);
}

Result<void> ZipWriter::finish() {
    if (zip_get_num_entries(state_->zip.get(), 0) == 0) {
        return fail(ErrorCode::Invalid, state_->path.string(),
                    "would be a ZIP without files, which libzip cannot write");
    }
    if (zip_close(state_->zip.get()) != 0) return state_->fail_to_write();
    state_->zip.release();  // NOLINT(bugprone-unused-return-value): zip_close() has freed it
    std::error_code error;
    fs::rename(state_->partial, state_->path, error);
    if (error) return state_->fail_to_write();
    state_->partial.clear();
    return {};
}

}  // namespace glasshouse::archive
