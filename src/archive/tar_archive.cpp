// tar and tar.gz. A plain tar is read at the places its listing noted. A gzip stream has no such places: what comes
// early and is text is kept in memory during the one pass that lists it, the rest costs a pass of its own each time.
// A tar that is cut off or damaged gives what stands before the damage, which is booked as a file that is not opened.
// Tests: tests/archive/tar_test.cpp.
#include "archive/bounded_stream.hpp"
#include "archive/container.hpp"
#include "archive/tar_reader.hpp"
#include "archive/text_stream.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace glasshouse::archive {
namespace {

/// All text of one tar.gz that is kept. More than the whole JSON of an ordinary account; a larger one still works.
constexpr std::uint64_t kMaxKeptBytes = 128ULL << 20U;

constexpr std::array<std::string_view, 6> kTextEndings{".json", ".html", ".htm", ".js", ".csv", ".txt"};

bool is_text_name(std::string_view name) {
    return std::ranges::any_of(kTextEndings, [&](std::string_view ending) { return name.ends_with(ending); });
}

using KeptTexts = std::unordered_map<std::uint64_t, std::string>;  // by position of the header

class TarStream final : public EntryStream {
public:
    TarStream(TarReader reader, std::string place) : reader_(std::move(reader)), place_(std::move(place)) {}

    Result<std::size_t> read(std::span<char> buffer) override {
        Result<std::size_t> count = reader_.read(buffer);
        if (!count) count.error().place = place_;
        return count;
    }

private:
    TarReader reader_;
    std::string place_;
};

class TarContainer final : public Container {
public:
    TarContainer(FileReader file, bool gzipped, KeptTexts kept, std::uint64_t max_entry_bytes)
        : file_(std::move(file)), gzipped_(gzipped), kept_(std::move(kept)), max_entry_bytes_(max_entry_bytes) {}

    Result<std::unique_ptr<EntryStream>> open(const ListedFile& file) const override {
        if (const auto kept = kept_.find(file.locator); kept != kept_.end()) {
            return std::make_unique<TextStream>(kept->second);
        }
        TarReader reader(file_, gzipped_ ? 0 : file.locator, gzipped_);
        while (true) {
            Result<std::optional<TarReader::Member>> member = reader.next();
            if (!member || !*member) {
                return fail(ErrorCode::Corrupt, file.name,
                            "is no longer where it was: the tar changed while it was read");
            }
            if (!gzipped_ || (*member)->position == file.locator) break;
        }
        return bound(std::make_unique<TarStream>(std::move(reader), file.name),
                     to_size_bound(max_entry_bytes_, file.name));
    }

private:
    FileReader file_;
    bool gzipped_;
    KeptTexts kept_;
    std::uint64_t max_entry_bytes_;
};

/// The one pass over a tar that lists it.
class TarScan {
public:
    TarScan(const std::filesystem::path& path, bool gzipped, const Limits& limits)
        : place_(path.string()), gzipped_(gzipped), limits_(limits), listing_(place_, limits) {}

    Result<void> run(const FileReader& file);

    Listing&& take_listing() { return std::move(listing_); }
    KeptTexts&& take_kept() { return std::move(kept_); }

private:
    Result<void> read_members(TarReader& reader);
    /// Goes on with what was listed before the damage; where that is nothing, there is no archive.
    Result<void> note_damage(const Error& error);
    [[nodiscard]] bool lacks_end_mark(const FileReader& file) const;
    Result<void> visit(const TarReader::Member& member, TarReader& reader);
    Result<void> keep(const TarReader::Member& member, TarReader& reader);
    Result<void> check_ratio(const TarReader& reader) const;

    std::string place_;
    bool gzipped_;
    Limits limits_;
    Listing listing_;
    KeptTexts kept_;
    std::uint64_t kept_bytes_ = 0;
};

Result<void> TarScan::run(const FileReader& file) {
    TarReader reader(file, 0, gzipped_);
    Result<void> done = read_members(reader);
    if (!done && done.error().code == ErrorCode::Corrupt) return note_damage(done.error());
    if (done && lacks_end_mark(file)) {
        return note_damage({ErrorCode::Corrupt, place_,
                            "the tar has no end mark: it is probably cut off here; download the export again"});
    }
    return done;
}

Result<void> TarScan::note_damage(const Error& error) {
    if (listing_.files.empty()) return std::unexpected(error);
    return listing_.reject(to_input_name(place_), error.detail);
}

/// A tar ends in blocks of zeros. One that was cut between two files looks whole but for these.
bool TarScan::lacks_end_mark(const FileReader& file) const {
    constexpr std::uint64_t kBlock = 512;
    if (gzipped_ || file.size() < kBlock) return false;
    std::string tail(kBlock, '\0');
    const Result<std::size_t> count = file.read_at(file.size() - kBlock, tail);
    return count && tail.find_first_not_of('\0') != std::string::npos;
}

Result<void> TarScan::read_members(TarReader& reader) {
    while (true) {
        Result<std::optional<TarReader::Member>> member = reader.next();
        if (!member) return fail(member.error().code, place_, member.error().detail);
        if (!*member) return {};
        if (Result<void> checked = check_ratio(reader); !checked) return checked;
        if (Result<void> visited = visit(**member, reader); !visited) return visited;
    }
}

Result<void> TarScan::visit(const TarReader::Member& member, TarReader& reader) {
    using Kind = TarReader::Member::Kind;
    if (member.kind == Kind::Folder) return {};
    if (member.kind == Kind::Other) {
        return listing_.reject(member.stored_name, "is a link or a special file; only plain files are opened");
    }
    if (Result<void> listed = listing_.add({member.stored_name, member.size, member.position, false}); !listed) {
        return listed;
    }
    const bool is_kept = gzipped_ && is_text_name(member.stored_name) && member.size <= kMaxKeptBytes - kept_bytes_;
    return is_kept ? keep(member, reader) : Result<void>{};
}

Result<void> TarScan::keep(const TarReader::Member& member, TarReader& reader) {
    std::string text(member.size, '\0');
    std::size_t used = 0;
    while (used < text.size()) {
        const Result<std::size_t> count = reader.read(std::span(text).subspan(used));
        // A file that is cut off is not kept: reading it again gives its front and then the error.
        if (!count) return fail(count.error().code, place_, count.error().detail);
        if (*count == 0) break;
        used += *count;
    }
    text.resize(used);
    kept_bytes_ += used;
    kept_.emplace(member.position, std::move(text));
    return {};
}

/// gzip inside gzip inflates without end; a whole tar.gz is judged by what has been read of it so far.
Result<void> TarScan::check_ratio(const TarReader& reader) const {
    const std::uint64_t inflated = reader.inflated_bytes();
    if (!gzipped_ || inflated <= kRatioFreeBytes || inflated / limits_.max_ratio <= reader.stored_bytes()) return {};
    return fail(ErrorCode::LimitExceeded, place_,
                "inflates to more than " + std::to_string(limits_.max_ratio) +
                    " times its stored size, as no real export does");
}

}  // namespace

Result<OpenedContainer> open_tar(const std::filesystem::path& path, bool gzipped, const Limits& limits) {
    Result<FileReader> file = FileReader::open(path, FileReader::Links::Follow, path.string());
    if (!file) return std::unexpected(file.error());
    TarScan scan(path, gzipped, limits);
    if (Result<void> scanned = scan.run(*file); !scanned) return std::unexpected(scanned.error());
    return OpenedContainer{
        to_input_name(path), gzipped ? "tar.gz" : "tar", 0, scan.take_listing(),
        std::make_unique<TarContainer>(*std::move(file), gzipped, scan.take_kept(), limits.max_entry_bytes)};
}

}  // namespace glasshouse::archive
