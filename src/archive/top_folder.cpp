// People pack exports again, by hand or through a cloud drive, and each time a folder is put around them; some exports
// come with one from the platform. Tests: tests/archive/top_folder_test.cpp.
#include "archive/top_folder.hpp"

#include "archive/export_layout.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::archive {
namespace {

using Files = std::vector<ListedFile>;

/// The first folders of a platform's own file names. Their rest is a user name, a date and random letters.
constexpr std::array<std::string_view, 5> kPlatformPrefixes{"facebook-", "instagram-", "threads-", "twitter-",
                                                            "takeout"};

/// The folder part of the name, with its last '/'.
std::string_view to_folder(std::string_view name) { return name.substr(0, name.rfind('/') + 1); }

/// The longest row of folders under which all files lie, outermost first. Views into the first file's name.
std::vector<std::string_view> find_common_folders(const Files& files) {
    if (files.empty()) return {};
    std::string_view common = to_folder(files.front().name);
    for (const ListedFile& file : files) {
        const std::size_t same =
            static_cast<std::size_t>(std::ranges::mismatch(common, file.name).in1 - common.begin());
        common = to_folder(common.substr(0, same));
        if (common.empty()) return {};
    }
    std::vector<std::string_view> folders;
    while (!common.empty()) {
        const std::size_t slash = common.find('/');
        folders.push_back(common.substr(0, slash));
        common.remove_prefix(slash + 1);
    }
    return folders;
}

/// Names of the folders that begin `offset` bytes into each name; files at that place are left out.
std::set<std::string_view> find_folders_at(const Files& files, std::size_t offset) {
    std::set<std::string_view> folders;
    std::string_view last;  // neighbours mostly share their folder
    for (const ListedFile& file : files) {
        const std::string_view rest = std::string_view(file.name).substr(offset);
        const std::size_t slash = rest.find('/');
        if (slash == std::string_view::npos || rest.substr(0, slash) == last) continue;
        last = rest.substr(0, slash);
        folders.insert(last);
    }
    return folders;
}

std::size_t to_length(std::span<const std::string_view> folders) {
    std::size_t length = 0;
    for (const std::string_view folder : folders) length += folder.size() + 1;
    return length;
}

std::string to_lower(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return lower;
}

/// True when `text` is the words, or goes on after them with something else than a letter or digit.
bool begins_with_word(std::string_view text, std::string_view words) {
    if (!text.starts_with(words)) return false;
    if (text.size() == words.size()) return true;
    const char next = text[words.size()];
    return !((next >= 'a' && next <= 'z') || (next >= '0' && next <= '9') || static_cast<unsigned char>(next) >= 0x80);
}

/// True for a folder that is called like its container ("ana (1).zip" holds "ana/") or like a platform's download.
bool is_wrapper_name(std::string_view folder, const std::string& container) {
    const std::string name = to_lower(folder);
    if (std::ranges::any_of(kPlatformPrefixes, [&](std::string_view prefix) { return name.starts_with(prefix); })) {
        return true;
    }
    const std::string stem = to_lower(container.substr(0, container.find('.')));
    return !stem.empty() && (begins_with_word(stem, name) || begins_with_word(name, stem));
}

/// How many of the common folders wrap the export.
std::size_t count_wrappers(std::span<const std::string_view> common, const std::set<std::string_view>& inside,
                           const std::string& container) {
    const auto has_place = [](std::string_view folder, LayoutPlace least) {
        return find_layout_place(folder) >= least;
    };
    for (const LayoutPlace least : {LayoutPlace::RootOnly, LayoutPlace::Root}) {
        const auto known = std::ranges::find_if(common, [&](auto folder) { return has_place(folder, least); });
        if (known != common.end()) return static_cast<std::size_t>(known - common.begin());
        if (std::ranges::any_of(inside, [&](auto folder) { return has_place(folder, least); })) return common.size();
    }
    const auto own = std::ranges::find_if_not(common, [&](auto folder) { return is_wrapper_name(folder, container); });
    return static_cast<std::size_t>(own - common.begin());
}

/// What is known of one container before any name is changed.
struct Wrapping {
    std::vector<std::string_view> common;
    std::size_t count = 0;
    std::set<std::string_view> roots;  ///< folders at the root once the wrappers are gone

    void set_count(const Files& files, std::size_t wrappers) {
        count = wrappers;
        roots = find_folders_at(files, to_length(std::span(common).first(count)));
    }
};

Wrapping find_wrapping(const OpenedContainer& container) {
    const Files& files = container.listing.files;
    Wrapping wrapping;
    wrapping.common = find_common_folders(files);
    const auto inside = find_folders_at(files, to_length(wrapping.common));
    wrapping.set_count(files, count_wrappers(wrapping.common, inside, container.name));
    return wrapping;
}

}  // namespace

void leave_out_top_folders(std::span<OpenedContainer> containers) {
    std::vector<Wrapping> wrappings;
    for (const OpenedContainer& container : containers) wrappings.push_back(find_wrapping(container));

    // A part that holds one folder only looks wrapped by it; the part that shows the folder beside others knows better.
    std::set<std::string_view> shared_roots;
    for (const Wrapping& wrapping : wrappings) {
        if (wrapping.roots.size() < 2) continue;
        shared_roots.insert(wrapping.roots.begin(), wrapping.roots.end());
    }
    for (std::size_t i = 0; i < containers.size(); ++i) {
        Wrapping& wrapping = wrappings[i];
        const auto end = wrapping.common.begin() + static_cast<std::ptrdiff_t>(wrapping.count);
        const auto kept = std::find_if(wrapping.common.begin(), end, [&](auto f) { return shared_roots.contains(f); });
        wrapping.count = static_cast<std::size_t>(kept - wrapping.common.begin());
    }
    for (std::size_t i = 0; i < containers.size(); ++i) {
        const std::size_t length = to_length(std::span(wrappings[i].common).first(wrappings[i].count));
        if (length == 0) continue;
        // `common` and `roots` look into these names; nothing reads them after this line changes them.
        for (ListedFile& file : containers[i].listing.files) file.name.erase(0, length);
    }
}

}  // namespace glasshouse::archive
