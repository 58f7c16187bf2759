// Writes the demo to disk. Its folder is known by a truth file with our schema; any other folder with content is left
// alone.

#include "demo/assembly.hpp"
#include "glasshouse/archive/zip_writer.hpp"

#include <fstream>
#include <iterator>
#include <system_error>

namespace glasshouse::demo {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kSchema = "\"glasshouse.truth/1\"";

std::unexpected<Error> cannot_write(const fs::path& path) {
    return fail(ErrorCode::PermissionDenied, path.string(),
                "the demo could not be written here; choose a folder that you may write to");
}

constexpr std::string_view kUnfinished = ".unfinished";

bool is_own_folder(const fs::path& directory) {
    std::error_code error;
    const auto names = std::distance(fs::directory_iterator(directory, error), fs::directory_iterator());
    if (names == 1 && fs::is_directory(directory / kUnfinished, error)) return true;
    std::ifstream truth(directory / "truth.json", std::ios::binary);
    std::string head(200, '\0');
    truth.read(head.data(), static_cast<std::streamsize>(head.size()));
    return head.find(kSchema) != std::string::npos;
}

Result<void> claim_folder(const fs::path& directory) {
    std::error_code error;
    const bool is_there = fs::exists(directory, error);
    if (is_there && !fs::is_directory(directory, error)) {
        return fail(ErrorCode::AlreadyExists, directory.string(), "this is a file; name a folder for the demo");
    }
    if (is_there && !fs::is_empty(directory, error) && !is_own_folder(directory)) {
        return fail(ErrorCode::AlreadyExists, directory.string(),
                    "the folder holds something that the demo did not write; name an empty or a new one");
    }
    return {};
}

/// Makes a folder for the owner alone, where it is missing.
Result<void> make_folder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) return cannot_write(folder);
    fs::permissions(folder, fs::perms::owner_all, error);
    if (error) return cannot_write(folder);
    return {};
}

/// Where the demo is written until it is whole. What is left when a run fails goes, with the demo's folder where this
/// run made it; after a run that was cut off it lies there and the next run replaces it.
class Unfinished {
public:
    explicit Unfinished(fs::path directory) : directory_(std::move(directory)), is_new_(!fs::exists(directory_)) {}
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    ~Unfinished() {
        std::error_code error;
        fs::remove_all(folder(), error);
        if (is_new_) fs::remove(directory_, error);  // stays when the demo is in it
    }

    [[nodiscard]] fs::path folder() const { return directory_ / kUnfinished; }
    [[nodiscard]] Result<void> begin() const {
        std::error_code error;
        fs::remove_all(folder(), error);
        if (Result<void> made = make_folder(directory_); !made) return made;
        return make_folder(folder());
    }
    /// Puts a file in its place.
    [[nodiscard]] Result<void> place(const fs::path& name, const fs::path& target) const {
        std::error_code error;
        fs::rename(folder() / name, target, error);
        if (error) return cannot_write(target);
        return {};
    }

private:
    fs::path directory_;
    bool is_new_;
};

Result<void> write_truth(const fs::path& path, const std::string& truth) {
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << truth << std::flush;
    if (!file) return cannot_write(path);
    std::error_code error;
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, error);
    if (error) return cannot_write(path);
    return {};
}

Result<void> remove_old_archives(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::path> old;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().filename().string().starts_with("facebook-")) old.push_back(entry.path());
    }
    for (const fs::path& path : old) {
        if (!fs::remove(path, error)) return cannot_write(path);
    }
    if (error) return cannot_write(folder);
    return {};
}

/// "facebook-marenholloway-2026-11-22-Qx7dKp2L.zip": eight characters tell the parts of one download apart.
std::string archive_name(const Persona& persona, Random& random) {
    static constexpr std::string_view kLetters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    std::string name = "facebook-";
    for (const char c : persona.user_name) {
        if (c != '.') name += c;
    }
    name += "-" + to_iso(demo_today()) + "-";
    for (int i = 0; i < 8; ++i) name += kLetters[random.below(kLetters.size())];
    return name + ".zip";
}

Result<void> write_archive(const fs::path& path, const std::vector<const File*>& files) {
    Result<archive::ZipWriter> zip = archive::ZipWriter::create(path, to_seconds(demo_today()));
    if (!zip) return std::unexpected(zip.error());
    for (const File* file : files) {
        if (Result<void> added = zip->add(file->name, file->content); !added) return added;
    }
    return zip->finish();
}

/// Writes the ZIPs into `folder`; their names.
Result<std::vector<std::string>> write_archives(const fs::path& folder, const Options& options) {
    const std::vector<File> files = make_export(options);
    const std::uint32_t parts = options.parts == 0 ? 1 : options.parts;
    std::vector<std::vector<const File*>> contents(parts);
    for (std::size_t i = 0; i < files.size(); ++i) contents[part_of(files[i].name, i, parts)].push_back(&files[i]);

    Random random(options.seed, "archive names");
    const Persona persona = make_persona(options.seed);
    std::vector<std::string> names;
    for (const auto& content : contents) {
        names.push_back(archive_name(persona, random));
        if (auto wrote = write_archive(folder / names.back(), content); !wrote) return std::unexpected(wrote.error());
    }
    return names;
}

}  // namespace

Result<std::vector<fs::path>> write_demo(const fs::path& directory, const Options& options) {
    if (auto claimed = claim_folder(directory); !claimed) return std::unexpected(claimed.error());
    const Unfinished unfinished(directory);
    if (auto begun = unfinished.begin(); !begun) return std::unexpected(begun.error());
    const auto names = write_archives(unfinished.folder(), options);
    if (!names) return std::unexpected(names.error());
    const fs::path truth = "truth.json";
    if (auto wrote = write_truth(unfinished.folder() / truth, make_truth(options)); !wrote) {
        return std::unexpected(wrote.error());
    }
    const fs::path folder = directory / "export";
    if (auto made = make_folder(folder); !made) return std::unexpected(made.error());
    if (auto removed = remove_old_archives(folder); !removed) return std::unexpected(removed.error());
    if (auto placed = unfinished.place(truth, directory / truth); !placed) return std::unexpected(placed.error());
    std::vector<fs::path> paths;
    for (const std::string& name : *names) {
        paths.push_back(folder / name);
        if (auto placed = unfinished.place(name, paths.back()); !placed) return std::unexpected(placed.error());
    }
    return paths;
}

}  // namespace glasshouse::demo
