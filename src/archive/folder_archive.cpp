// A folder that the user has unpacked. Nothing outside it is ever opened: links are booked, not followed. Tests:
// tests/archive/folder_test.cpp.
#include "archive/bounded_stream.hpp"
#include "archive/container.hpp"
#include "archive/file_reader.hpp"

#include <filesystem>
#include <system_error>
#include <utility>

namespace glasshouse::archive {
namespace {

namespace fs = std::filesystem;

class FileStream final : public EntryStream {
public:
    explicit FileStream(FileReader file) : file_(std::move(file)) {}

    Result<std::size_t> read(std::span<char> buffer) override {
        const Result<std::size_t> count = file_.read_at(offset_, buffer);
        if (count) offset_ += *count;
        return count;
    }

private:
    FileReader file_;
    std::uint64_t offset_ = 0;
};

class FolderContainer final : public Container {
public:
    FolderContainer(fs::path root, std::vector<std::string> names, std::uint64_t max_entry_bytes)
        : root_(std::move(root)), names_(std::move(names)), max_entry_bytes_(max_entry_bytes) {}

    Result<std::unique_ptr<EntryStream>> open(const ListedFile& file) const override {
        Result<FileReader> reader =
            FileReader::open(root_ / names_[file.locator], FileReader::Links::Refuse, file.name);
        if (!reader) return std::unexpected(reader.error());
        return bound(std::make_unique<FileStream>(*std::move(reader)), to_size_bound(max_entry_bytes_, file.name));
    }

private:
    fs::path root_;
    std::vector<std::string> names_;  ///< as on the disk, which may differ from the clean names
    std::uint64_t max_entry_bytes_;
};

/// Walks a folder and everything below it.
class FolderWalk {
public:
    FolderWalk(fs::path root, const Limits& limits)
        : root_(std::move(root)), limits_(limits), listing_(root_.string(), limits) {}

    Result<OpenedContainer> run() {
        std::error_code error;
        const fs::directory_iterator probe(root_, error);
        if (error) {
            return fail(ErrorCode::PermissionDenied, root_.string(),
                        "this folder may not be read by this user; change its rights or copy it to a folder of your "
                        "own");
        }
        if (Result<void> walked = walk("", 0); !walked) return std::unexpected(walked.error());
        auto container = std::make_unique<FolderContainer>(root_, std::move(names_), limits_.max_entry_bytes);
        return OpenedContainer{to_input_name(root_), "folder", 0, std::move(listing_), std::move(container)};
    }

private:
    Result<void> walk(const std::string& folder, std::uint32_t depth);
    Result<void> visit(const fs::directory_entry& found, const std::string& name, std::uint32_t depth);

    fs::path root_;
    Limits limits_;
    Listing listing_;
    std::vector<std::string> names_;
};

Result<void> FolderWalk::walk(const std::string& folder, std::uint32_t depth) {
    if (depth > limits_.max_depth) {
        return listing_.reject(folder, "this folder lies more than " + std::to_string(limits_.max_depth) +
                                           " folders deep; nothing in it is opened");
    }
    std::error_code error;
    fs::directory_iterator at(root_ / folder, error);
    if (error) return listing_.reject(folder, "this folder may not be read by this user; change its rights");
    for (; at != fs::directory_iterator(); at.increment(error)) {
        const std::string name =
            folder.empty() ? at->path().filename().string() : folder + '/' + at->path().filename().string();
        if (Result<void> visited = visit(*at, name, depth); !visited) return visited;
    }
    if (error) return listing_.reject(folder, "this folder cannot be listed to its end");
    return {};
}

Result<void> FolderWalk::visit(const fs::directory_entry& found, const std::string& name, std::uint32_t depth) {
    std::error_code error;
    const fs::file_status status = found.symlink_status(error);
    if (fs::is_directory(status)) return walk(name, depth + 1);
    if (fs::is_symlink(status)) return listing_.reject(name, "is a link, not a file; links are not followed");
    if (!fs::status_known(status) || !fs::exists(status)) {
        return listing_.reject(name, "may not be read by this user; change its rights");
    }
    if (!fs::is_regular_file(status)) return listing_.reject(name, "is neither a file nor a folder");
    const std::uintmax_t size = found.file_size(error);
    names_.push_back(name);
    return listing_.add({name, error ? 0 : size, names_.size() - 1, false});
}

}  // namespace

Result<OpenedContainer> open_folder(const fs::path& path, const Limits& limits) {
    return FolderWalk(path, limits).run();
}

}  // namespace glasshouse::archive
