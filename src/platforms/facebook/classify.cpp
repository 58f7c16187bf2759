// Names and keys by which the files of exports of 2018 to 2026 were seen to be told apart (checked 2026-11-22). Folders
// were renamed about every year, base names and keys hardly ever.
#include "platforms/facebook/classify.hpp"

#include "platforms/facebook/names.hpp"
#include "platforms/facebook/old_page.hpp"
#include "platforms/facebook/records.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace glasshouse::platforms::facebook {

namespace {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
using KindIndex = std::unordered_map<std::string, const RecordKind*, TextHash, std::equal_to<>>;

/// Calls for each word of a list parted by spaces.
template <class Visit>
void for_each_word(std::string_view list, Visit visit) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        if (end > 0) visit(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

/// The table's names and keys, for a search by hash. Names that end in a number of any size stand apart.
struct TableIndex {
    KindIndex exact;
    KindIndex numbered;
    KindIndex stems;
    std::vector<std::pair<std::string_view, const RecordKind*>> stem_prefixes;

    TableIndex() {
        for (const RecordKind& kind : record_table()) {
            for_each_word(kind.names, [&](std::string_view name) { add_name(name, kind); });
            for_each_word(kind.stems, [&](std::string_view stem) {
                if (stem.ends_with('*')) {
                    stem_prefixes.emplace_back(stem.substr(0, stem.size() - 1), &kind);
                } else {
                    stems.try_emplace(std::string(stem), &kind);
                }
            });
        }
    }

    void add_name(std::string_view name, const RecordKind& kind) {
        if (!name.ends_with('#')) {
            exact.try_emplace(std::string(name), &kind);
            return;
        }
        name.remove_suffix(name.ends_with("_#") ? 2 : 1);
        numbered.try_emplace(std::string(name), &kind);
    }
};

const TableIndex& table_index() {
    static const TableIndex index;
    return index;
}

const RecordKind* find(const KindIndex& index, std::string_view key) {
    const auto at = index.find(key);
    return at == index.end() ? nullptr : at->second;
}

struct FolderRule {
    std::string_view folder;  ///< normalised
    std::string_view kind;
};

// Folders whose files have names of their own: threads, other companies, assets.
constexpr std::array kFolderRules{
    FolderRule{"inbox", "facebook.messages"},
    FolderRule{"archived_threads", "facebook.messages"},
    FolderRule{"filtered_threads", "facebook.messages"},
    FolderRule{"message_requests", "facebook.messages"},
    FolderRule{"e2ee_cutover", "facebook.messages"},
    FolderRule{"encrypted_messages", "facebook.messages"},
    FolderRule{"your_activity_off_meta_technologies", "facebook.off-platform"},
    FolderRule{"your_off_facebook_activity", "facebook.off-platform"},
    FolderRule{"your_activity_off_facebook", "facebook.off-platform"},
};

constexpr std::array<std::string_view, 6> kMediaFolders{"media", "stickers_used", "photos", "videos", "gifs", "audio"};

const RecordKind* kind_of_folders(std::string_view entry_name) {
    for (std::size_t start = 0;;) {
        const std::size_t end = entry_name.find('/', start);
        if (end == std::string_view::npos) return nullptr;
        const std::string folder = normalise_part(entry_name.substr(start, end - start));
        const auto rule = std::ranges::find(kFolderRules, folder, &FolderRule::folder);
        if (rule != kFolderRules.end()) return &kind_of_id(rule->kind);
        start = end + 1;
    }
}

bool is_in_media_folder(std::string_view entry_name) {
    for (std::size_t start = 0;;) {
        const std::size_t end = entry_name.find('/', start);
        if (end == std::string_view::npos) return false;
        if (std::ranges::find(kMediaFolders, entry_name.substr(start, end - start)) != kMediaFolders.end()) return true;
        start = end + 1;
    }
}

std::string_view extension_of(std::string_view entry_name) {
    const std::string_view base = entry_name.substr(entry_name.rfind('/') + 1);
    const std::size_t dot = base.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : base.substr(dot + 1);
}

constexpr std::string_view kMediaExtensions =
    " jpg jpeg png gif webp heic heif bmp tif tiff svg ico avif mp4 mov m4v avi webm mkv 3gp 3gpp mpg mpeg wmv flv mp3 "
    "m4a aac "
    "wav ogg opus oga amr flac pdf doc docx xls xlsx ppt pptx odt ods rtf zip rar 7z ics vcf srt vtt css js woff woff2 "
    "ttf ";

Form form_of(std::string_view entry_name) {
    std::string extension = normalise_part(extension_of(entry_name));
    if (extension == "json") return Form::Json;
    if (extension == "html" || extension == "htm") return Form::Html;
    if (extension.empty() || extension.size() > 5) return is_in_media_folder(entry_name) ? Form::Media : Form::Other;
    extension.insert(0, 1, ' ').push_back(' ');
    return kMediaExtensions.find(extension) == std::string_view::npos ? Form::Other : Form::Media;
}

std::string parent_of(std::string_view entry_name) {
    const std::size_t base = entry_name.rfind('/');
    if (base == std::string_view::npos || base == 0) return {};
    const std::string_view folders = entry_name.substr(0, base);
    return normalise_part(folders.substr(folders.rfind('/') + 1));
}

const RecordKind* find_by_name(std::string_view entry_name) {
    const TableIndex& index = table_index();
    const std::string base = normalise_name(entry_name);
    const std::string stem = without_numbers(base);
    const std::string parent = parent_of(entry_name) + '/';
    if (const RecordKind* kind = find(index.exact, parent + base)) return kind;
    if (const RecordKind* kind = find(index.numbered, parent + stem)) return kind;
    if (const RecordKind* kind = find(index.exact, base)) return kind;
    return stem.empty() ? nullptr : find(index.numbered, stem);
}

/// Exports made before 2018 begin with the profile, where later ones have a list of links, and have pages with numbers
/// for names in the folders of threads and albums.
const RecordKind* find_old_page(std::string_view entry_name) {
    if (!is_old_page_name(entry_name)) return nullptr;
    const std::size_t slash = entry_name.find('/');
    const std::string folder = slash == std::string_view::npos ? "" : normalise_part(entry_name.substr(0, slash));
    if (folder.empty() && normalise_name(entry_name) == "index") return &kind_of_id("facebook.profile");
    if (folder == "messages") return &kind_of_id("facebook.messages");
    if (folder == "photos") return &kind_of_id("facebook.albums");
    return folder == "videos" ? &kind_of_id("facebook.videos") : nullptr;
}

bool has_key(const syntax::JsonRoot& root, std::string_view key) {
    return std::ranges::find(root.keys, key) != root.keys.end();
}

bool is_album(const syntax::JsonRoot& root) {
    return has_key(root, "photos") && (has_key(root, "name") || has_key(root, "cover_photo"));
}

/// Members by which an object is a record of its own and no wrapper around records.
constexpr std::array<std::string_view, 9> kRecordMembers{
    "timestamp",    "creation_timestamp", "name",           "uri",        "fbid",
    "label_values", "description",        "media_metadata", "cover_photo"};

}  // namespace

NameClass classify_name(std::string_view entry_name) {
    NameClass result{.form = form_of(entry_name)};
    result.kind = kind_of_folders(entry_name);
    if (result.kind == nullptr && result.form == Form::Html) result.kind = find_old_page(entry_name);
    if (result.kind == nullptr && result.form != Form::Media) result.kind = find_by_name(entry_name);
    return result;
}

const RecordKind* classify_key(std::string_view key) {
    const TableIndex& index = table_index();
    if (const RecordKind* kind = find(index.stems, key_stem(key))) return kind;
    for (const auto& [prefix, kind] : index.stem_prefixes) {
        if (key.starts_with(prefix)) return kind;
    }
    return nullptr;
}

std::optional<WrapperKey> find_wrapper_key(const syntax::JsonRoot& root) {
    if (root.shape != syntax::JsonRoot::Shape::Object || is_album(root)) return std::nullopt;
    if (root.keys.size() == 1) {
        const RecordKind* kind = classify_key(root.keys.front());
        return kind == nullptr ? std::nullopt : std::optional(WrapperKey{root.keys.front(), kind});
    }
    const bool is_record = std::ranges::any_of(kRecordMembers, [&](auto member) { return has_key(root, member); });
    std::optional<WrapperKey> found;
    for (const std::string& key : root.nested) {
        // A record may have a member "comments", but none has "comments_v2".
        if (is_record && key_stem(key) == key) continue;
        const RecordKind* kind = classify_key(key);
        if (kind == nullptr || (found && !kind->is_read())) continue;
        if (!found || !found->kind->is_read()) found = WrapperKey{key, kind};
    }
    return found;
}

const RecordKind* classify_keys(const syntax::JsonRoot& root) {
    if (root.shape == syntax::JsonRoot::Shape::Object && is_album(root)) return &kind_of_id("facebook.albums");
    const std::optional<WrapperKey> wrapper = find_wrapper_key(root);
    return wrapper ? wrapper->kind : nullptr;
}

bool is_instagram_record(const syntax::JsonRoot& root, const RecordKind& kind) {
    if (kind.id == "facebook.followers" || kind.id == "facebook.following") return false;
    if (has_key(root, "string_map_data") || has_key(root, "string_list_data") || has_key(root, "media_list_data"))
        return true;
    const bool has_facebook_members = has_key(root, "data") || has_key(root, "attachments") ||
                                      has_key(root, "label_values") || has_key(root, "timestamp");
    return kind.id == "facebook.posts" && has_key(root, "media") && !has_facebook_members;
}

bool has_media_magic(std::string_view head) {
    constexpr std::array<std::string_view, 14> kMagics{
        "\xFF\xD8\xFF", "\x89PNG",  "GIF8", "RIFF", "%PDF", "PK\x03\x04",       "OggS",
        "ID3",          "\xFF\xFB", "BM",   "II*",  "MM",   "\x1A\x45\xDF\xA3", "fLaC"};
    if (head.size() > 12 && head.substr(4, 4) == "ftyp") return true;
    return std::ranges::any_of(kMagics, [&](std::string_view magic) { return head.starts_with(magic); });
}

}  // namespace glasshouse::platforms::facebook
