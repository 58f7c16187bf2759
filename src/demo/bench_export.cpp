// Packs the bench's feeds into a ZIP or a folder. Tested by tests/demo/bench_feed_test.cpp.

#include "demo/bench_export.hpp"

#include "demo/picture.hpp"
#include "glasshouse/archive/zip_writer.hpp"
#include "glasshouse/base/timestamp.hpp"

#include <fstream>
#include <string>
#include <vector>

namespace glasshouse::demo {
namespace {

constexpr std::string_view kProfile = R"({
  "profile_v2": {
    "name": {
      "full_name": "Maren Holloway",
      "first_name": "Maren",
      "middle_name": "",
      "last_name": "Holloway"
    },
    "username": "maren.holloway",
    "registration_timestamp": 1204329600
  }
}
)";

struct BenchEntry {
    std::string name;
    BenchKind kind;
    std::uint64_t first;
    std::uint64_t count;
};

std::vector<BenchEntry> entries_of(const BenchOptions& options, bool one_entry) {
    const std::uint64_t posts = options.items / 2;
    const std::uint64_t comments = options.items * 35 / 100;
    const std::string folder = "your_facebook_activity/";
    const std::string post_file = folder + "posts/your_posts__check_ins__photos_and_videos_";
    const std::uint64_t first_half = one_entry ? posts : posts / 2;
    std::vector<BenchEntry> entries{{post_file + "1.json", BenchKind::Posts, 0, first_half}};
    if (!one_entry) entries.push_back({post_file + "2.json", BenchKind::Posts, first_half, posts - first_half});
    entries.push_back({folder + "comments_and_reactions/comments.json", BenchKind::Comments, 0, comments});
    entries.push_back({folder + "comments_and_reactions/likes_and_reactions_1.json", BenchKind::Likes, 0,
                       options.items - posts - comments});
    return entries;
}

/// Writes to a ZIP or to a folder, whichever the path asks for.
class Packer {
public:
    [[nodiscard]] static Result<Packer> create(const std::filesystem::path& path) {
        Packer packer;
        packer.folder_ = path;
        if (path.extension() != ".zip") return packer;
        Result<archive::ZipWriter> zip = archive::ZipWriter::create(path, to_seconds(Date{2026, 11, 22}));
        if (!zip) return std::unexpected(zip.error());
        packer.zip_.push_back(*std::move(zip));
        return packer;
    }

    /// In a ZIP the feed is asked for its bytes at the end, so it must outlive the packer.
    [[nodiscard]] Result<void> add(const std::string& name, BenchFeed& feed) {
        const auto produce = [&feed](std::span<char> buffer) { return feed.read(buffer); };
        if (!zip_.empty()) return zip_.front().add_stream(name, produce);
        std::ofstream file = open(name);
        std::vector<char> buffer(1U << 20U);
        while (const std::size_t size = produce(buffer)) file.write(buffer.data(), static_cast<std::streamsize>(size));
        return close(file, name);
    }

    [[nodiscard]] Result<void> add(const std::string& name, std::string_view content) {
        if (!zip_.empty()) return zip_.front().add(name, content);
        std::ofstream file = open(name);
        file << content;
        return close(file, name);
    }

    [[nodiscard]] Result<void> finish() { return zip_.empty() ? Result<void>{} : zip_.front().finish(); }

private:
    [[nodiscard]] std::ofstream open(const std::string& name) const {
        std::error_code error;  // shows when the file is written
        std::filesystem::create_directories((folder_ / name).parent_path(), error);
        return std::ofstream(folder_ / name, std::ios::binary);
    }

    [[nodiscard]] Result<void> close(std::ofstream& file, const std::string& name) const {
        file.flush();
        if (!file) return fail(ErrorCode::PermissionDenied, (folder_ / name).string(), "cannot be written");
        return {};
    }

    std::filesystem::path folder_;
    std::vector<archive::ZipWriter> zip_;  // none or one
};

}  // namespace

Result<void> write_bench_export(const std::filesystem::path& path, const BenchOptions& options, bool one_entry) {
    const BenchWords words(options.seed, options.hit_rate);
    const std::vector<BenchEntry> entries = entries_of(options, one_entry);
    std::vector<BenchFeed> feeds;
    for (const BenchEntry& entry : entries) feeds.emplace_back(options, words, entry.kind, entry.first, entry.count);
    Result<Packer> packer = Packer::create(path);
    if (!packer) return std::unexpected(packer.error());
    Result<void> done = packer->add("personal_information/profile_information/profile_information.json", kProfile);
    for (std::size_t i = 0; done && i < feeds.size(); ++i) done = packer->add(entries[i].name, feeds[i]);
    for (std::uint64_t i = 0; done && i < options.media; ++i) {
        done = packer->add(bench_picture(i), make_jpeg(static_cast<std::uint8_t>(i % 256)));
    }
    return done ? packer->finish() : done;
}

}  // namespace glasshouse::demo
