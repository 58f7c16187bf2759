// From paths to one archive. Tests: tests/archive/open_container_test.cpp.
#include "archive/container.hpp"
#include "archive/file_kind.hpp"
#include "archive/top_folder.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <system_error>
#include <utility>

namespace glasshouse::archive {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> kContainerEndings{".zip", ".tar", ".tar.gz", ".tgz"};

bool is_container_name(std::string_view name) {
    std::string lower(name);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return std::ranges::any_of(kContainerEndings, [&](std::string_view ending) { return lower.ends_with(ending); });
}

bool holds_only_encrypted(const Listing& listing) {
    return !listing.files.empty() && std::ranges::all_of(listing.files, &ListedFile::encrypted);
}

bool holds_only_containers(const Listing& listing) {
    return !listing.files.empty() && std::ranges::all_of(listing.files, is_container_name, &ListedFile::name);
}

/// What one path of the command line gave.
struct OpenedInput {
    Input input;
    std::vector<OpenedContainer> containers;
    std::vector<Rejected> damaged;  ///< parts that could not be opened
};

Result<OpenedContainer> open_file(const fs::path& path, const Limits& limits) {
    Result<FileKind> kind = FileKind::Unknown;
    {
        const Result<FileReader> file = FileReader::open(path, FileReader::Links::Follow, path.string());
        if (!file) return std::unexpected(file.error());
        kind = find_file_kind(*file);
        if (!kind) return std::unexpected(kind.error());
    }
    Result<OpenedContainer> opened = *kind == FileKind::Zip   ? open_zip(path, limits)
                                     : *kind == FileKind::Tar ? open_tar(path, false, limits)
                                     : *kind == FileKind::GzippedTar
                                         ? open_tar(path, true, limits)
                                         : fail(ErrorCode::NotAnExport, path.string(), std::string(to_advice(*kind)));
    if (opened && holds_only_encrypted(opened->listing)) {
        return fail(ErrorCode::Encrypted, path.string(),
                    "is protected by a password; ask the platform for a new download, or unpack the ZIP with the "
                    "password and give the folder");
    }
    if (opened && holds_only_containers(opened->listing)) {
        return fail(
            ErrorCode::NotAnExport, path.string(),
            "holds no export but further ZIP or tar files; unpack it once and give the folder with those files");
    }
    return opened;
}

/// Opens what a folder of downloads holds.
Result<OpenedInput> open_parts(const fs::path& folder, const Listing& listing, const Limits& limits) {
    OpenedInput opened{{to_input_name(folder), {}, 0}, {}, listing.rejected};
    std::optional<Error> first_error;
    for (const ListedFile& file : listing.files) {
        Result<OpenedContainer> part = open_file(folder / file.name, limits);
        if (part) {
            opened.containers.push_back(*std::move(part));
            continue;
        }
        if (!first_error) first_error = part.error();
        opened.damaged.push_back({file.name, 0, part.error().detail});
    }
    if (opened.containers.empty()) return std::unexpected(*std::move(first_error));
    opened.input.kind = opened.containers.front().kind;
    opened.input.parts = static_cast<std::uint32_t>(opened.containers.size());
    return opened;
}

OpenedInput to_opened_input(OpenedContainer container) {
    OpenedInput opened{{container.name, container.kind, 1}, {}, {}};
    opened.containers.push_back(std::move(container));
    return opened;
}

Result<OpenedInput> open_input(const fs::path& path, const Limits& limits) {
    std::error_code error;
    const bool is_folder = fs::is_directory(path, error);
    Result<OpenedContainer> opened = is_folder ? open_folder(path, limits) : open_file(path, limits);
    if (!opened) return std::unexpected(opened.error());
    if (is_folder && holds_only_containers(opened->listing)) return open_parts(path, opened->listing, limits);
    return to_opened_input(*std::move(opened));
}

/// Damage to one of several inputs costs that input; what the user can put right at once stops the call.
bool is_damage(ErrorCode code) {
    return code == ErrorCode::Corrupt || code == ErrorCode::NotAnExport || code == ErrorCode::LimitExceeded;
}

/// Everything opened so far, in the order of the command line.
struct Opening {
    std::vector<OpenedContainer> containers;
    std::vector<Input> inputs;
    std::vector<Rejected> damaged;
    std::optional<Error> first_error;

    void add(OpenedInput opened) {
        const auto index = static_cast<std::uint32_t>(inputs.size());
        inputs.push_back(std::move(opened.input));
        for (OpenedContainer& container : opened.containers) {
            container.input = index;
            containers.push_back(std::move(container));
        }
        for (Rejected& part : opened.damaged) {
            part.input = index;
            damaged.push_back(std::move(part));
        }
    }

    void add_damaged(const fs::path& path, Error error) {
        const auto index = static_cast<std::uint32_t>(inputs.size());
        inputs.push_back({to_input_name(path), "unreadable", 0});
        damaged.push_back({inputs.back().name, index, error.detail});
        if (!first_error) first_error = std::move(error);
    }
};

/// Too many files in all, though no single container had too many.
std::optional<Error> find_excess(const Opening& opening, const Limits& limits) {
    std::uint64_t entries = 0;
    for (const OpenedContainer& container : opening.containers) {
        entries += container.listing.files.size() + container.listing.rejected.size();
    }
    if (entries <= limits.max_entries) return std::nullopt;
    return Error{ErrorCode::LimitExceeded, opening.inputs.back().name,
                 "together with the others holds " + std::to_string(entries) + " files, the limit is " +
                     std::to_string(limits.max_entries) + "; give the parts of one export only"};
}

}  // namespace

std::string to_input_name(const fs::path& path) {
    std::error_code error;
    fs::path whole = fs::absolute(path, error).lexically_normal();
    if (error) whole = path;
    if (!whole.has_filename()) whole = whole.parent_path();
    return whole.filename().string();
}

Result<std::unique_ptr<Archive>> open_containers(const std::vector<fs::path>& paths, const Limits& limits) {
    Opening opening;
    for (const fs::path& path : paths) {
        Result<OpenedInput> opened = open_input(path, limits);
        if (opened) {
            opening.add(*std::move(opened));
        } else if (is_damage(opened.error().code)) {
            opening.add_damaged(path, std::move(opened.error()));
        } else {
            return std::unexpected(opened.error());
        }
    }
    if (opening.containers.empty()) {
        return std::unexpected(opening.first_error.value_or(Error{ErrorCode::Usage, {}, "no export was given"}));
    }
    if (auto excess = find_excess(opening, limits)) return std::unexpected(*std::move(excess));
    leave_out_top_folders(opening.containers);
    return join(std::move(opening.containers), std::move(opening.inputs), std::move(opening.damaged), limits);
}

Result<std::unique_ptr<Archive>> open_container(const fs::path& path, const Limits& limits) {
    return open_containers({path}, limits);
}

}  // namespace glasshouse::archive
