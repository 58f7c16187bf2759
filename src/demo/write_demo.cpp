// Writes the demo to disk. Its folder is known by a truth file with our schema; any other folder with content is left
// alone.

#include "demo/assembly.hpp"
#include "glasshouse/archive/zip_writer.hpp"

#include <fstream>
#include <system_error>

namespace glasshouse::demo {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kSchema = "\"glasshouse.truth/1\"";

std::unexpected<Error> cannot_write(const fs::path& path) {
    return fail(ErrorCode::PermissionDenied, path.string(),
                "the demo could not be written here; choose a folder that you may write to");
}

bool is_own_folder(const fs::path& directory) {
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
    fs::create_directories(directory / "export", error);
    if (error) return cannot_write(directory);
    for (const fs::path& folder : {directory, directory / "export"}) {
        fs::permissions(folder, fs::perms::owner_all, error);
        if (error) return cannot_write(folder);
    }
    return {};
}

/// The marker goes first, so that a run that was cut off leaves a folder that the next run may replace.
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

}  // namespace

Result<std::vector<fs::path>> write_demo(const fs::path& directory, const Options& options) {
    if (Result<void> claimed = claim_folder(directory); !claimed) return std::unexpected(claimed.error());
    if (Result<void> wrote = write_truth(directory / "truth.json", make_truth(options)); !wrote) {
        return std::unexpected(wrote.error());
    }
    if (Result<void> removed = remove_old_archives(directory / "export"); !removed) {
        return std::unexpected(removed.error());
    }
    const std::vector<File> files = make_export(options);
    const std::uint32_t parts = options.parts == 0 ? 1 : options.parts;
    std::vector<std::vector<const File*>> contents(parts);
    for (std::size_t i = 0; i < files.size(); ++i) contents[part_of(files[i].name, i, parts)].push_back(&files[i]);

    Random random(options.seed, "archive names");
    const Persona persona = make_persona(options.seed);
    std::vector<fs::path> paths;
    for (const auto& content : contents) {
        paths.push_back(directory / "export" / archive_name(persona, random));
        if (Result<void> wrote = write_archive(paths.back(), content); !wrote) return std::unexpected(wrote.error());
    }
    return paths;
}

}  // namespace glasshouse::demo
