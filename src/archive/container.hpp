#pragma once

#include "glasshouse/archive/archive.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::archive {

/// A file as one container lists it. `locator` means something only to that container.
struct ListedFile {
    std::string name;  ///< clean
    std::uint64_t size = 0;
    std::uint64_t locator = 0;
    bool encrypted = false;
};

/// What one container holds, in its own order. Takes stored names and sorts them into files, rejected files and
/// nothing.
class Listing {
public:
    Listing(std::string place, const Limits& limits);

    /// Adds a file under its stored name; LimitExceeded when there are too many. `stored.name` is as the container has
    /// it.
    [[nodiscard]] Result<void> add(const ListedFile& stored);
    /// Books something that is there but will not be opened.
    [[nodiscard]] Result<void> reject(std::string_view stored_name, std::string why);

    std::vector<ListedFile> files;
    std::vector<Rejected> rejected;

private:
    [[nodiscard]] Result<void> check_count() const;

    std::string place_;
    std::uint64_t max_entries_;
    std::uint32_t max_depth_;
};

/// One ZIP, tar, folder or memory archive; opens what its listing names.
class Container {
public:
    virtual ~Container() = default;
    [[nodiscard]] virtual Result<std::unique_ptr<EntryStream>> open(const ListedFile& file) const = 0;
};

/// A container with its listing, before it is joined with others.
struct OpenedContainer {
    std::string name;  ///< last part of its path
    std::string kind;  ///< as Input::kind
    std::uint32_t input = 0;
    Listing listing;
    std::unique_ptr<Container> container;
};

// One function for each kind of container. `path` is known to exist.
[[nodiscard]] Result<OpenedContainer> open_zip(const std::filesystem::path& path, const Limits& limits);
[[nodiscard]] Result<OpenedContainer> open_tar(const std::filesystem::path& path, bool gzipped, const Limits& limits);
[[nodiscard]] Result<OpenedContainer> open_folder(const std::filesystem::path& path, const Limits& limits);

/// The last part of a path as given, also for "export/" and ".".
[[nodiscard]] std::string to_input_name(const std::filesystem::path& path);

/// Joins containers into one archive: sorts, and refuses to open what is encrypted or too large. Names stay as they
/// are; `damaged` are the containers that could not be opened.
[[nodiscard]] std::unique_ptr<Archive> join(std::vector<OpenedContainer> containers, std::vector<Input> inputs,
                                            std::vector<Rejected> damaged, const Limits& limits);

}  // namespace glasshouse::archive
