// Signs by which the exports of sixteen services are told apart, from files and parsers of 2018 to 2026 (checked
// 2026-11-22). Tested by tests/platforms/detect_test.cpp.
#include "platforms/marks.hpp"

#include "glasshouse/syntax/json.hpp"
#include "platforms/facebook/classify.hpp"
#include "platforms/facebook/names.hpp"
#include "platforms/facebook/old_page.hpp"

#include <algorithm>
#include <array>

namespace glasshouse::platforms {

namespace {

using model::Platform;
using syntax::JsonRoot;

/// Text that stands near the beginning of a script, table or page.
struct TextMark {
    Platform platform;
    std::string_view text;
    std::string_view what;
};
constexpr std::array kScriptMarks{
    TextMark{Platform::X, "window.YTD.", "window.YTD"},
    TextMark{Platform::X, "__THAR_CONFIG", "__THAR_CONFIG"},
    TextMark{Platform::X, "Grailbird.data", "Grailbird.data"},
};
constexpr std::array kTableMarks{
    TextMark{Platform::LinkedIn, "Connected On", "a table of connections"},
    TextMark{Platform::LinkedIn, "First Name,Last Name,Maiden Name", "a table with a maiden name"},
    TextMark{Platform::LinkedIn, "Date,ShareLink", "a table of shares"},
    TextMark{Platform::LinkedIn, "Company Name,Title,Description,Location", "a table of positions"},
    TextMark{Platform::Reddit, "id,permalink,date,ip,subreddit", "a table of subreddits"},
    TextMark{Platform::Reddit, "statistic,value", "a table of statistics"},
    TextMark{Platform::YouTube, "Channel ID,", "a table of channels"},
    TextMark{Platform::YouTube, "Channel Id,", "a table of channels"},
    TextMark{Platform::YouTube, "Video ID,", "a table of videos"},
    TextMark{Platform::Strava, "Activity ID,Activity Date", "a table of activities"},
};
constexpr std::array kPageMarks{
    TextMark{Platform::Pinterest, "pinterest.com/pin/", "addresses of pins"},
};

/// A JSON object with all of these keys.
struct KeyMark {
    Platform platform;
    std::array<std::string_view, 2> keys;
};
constexpr std::array kKeyMarks{
    KeyMark{Platform::Mastodon, {"@context", "orderedItems"}},
    KeyMark{Platform::Mastodon, {"@context", "preferredUsername"}},
    KeyMark{Platform::TikTok, {"Activity", "Comment"}},
    KeyMark{Platform::TikTok, {"Activity", "Profile"}},
    KeyMark{Platform::TikTok, {"Your Activity", "Comment"}},
    KeyMark{Platform::TikTok, {"Your Activity", "Profile And Settings"}},
    KeyMark{Platform::Swarm, {"count", "items"}},
    KeyMark{Platform::Flickr, {"count_views", "privacy"}},
    KeyMark{Platform::Flickr, {"real_name", "nsid"}},
    KeyMark{Platform::Snapchat, {"Saved Media", ""}},
    KeyMark{Platform::Snapchat, {"Basic Information", ""}},
    KeyMark{Platform::Google, {"photoTakenTime", ""}},
    KeyMark{Platform::Google, {"type", "features"}},
    KeyMark{Platform::Google, {"semanticSegments", ""}},
    KeyMark{Platform::Google, {"timelineObjects", ""}},
    KeyMark{Platform::YouTube, {"header", "titleUrl"}},
};

/// Class tokens of both families of markup that Meta's pages have.
constexpr std::array<std::string_view, 4> kMetaClasses{"_a6-g", "_a706", "_2lej", "_4t5n"};

bool has_key(const JsonRoot& root, std::string_view key) {
    return key.empty() || std::ranges::find(root.keys, key) != root.keys.end();
}

template <class Marks>
std::optional<Mark> find_text(const Marks& marks, std::string_view head) {
    for (const TextMark& mark : marks) {
        if (head.find(mark.text) != std::string_view::npos) return Mark{mark.platform, std::string(mark.what)};
    }
    return std::nullopt;
}

bool is_other_product(const facebook::RecordKind& kind) { return kind.skip_reason == "other-product"; }

Platform platform_of_wrapper(const facebook::RecordKind& kind, std::string_view key) {
    if (!is_other_product(kind)) return Platform::Facebook;
    return key.starts_with("text_post_app_") ? Platform::Threads : Platform::Instagram;
}

/// Meta's records without a wrapper, whose form two of its products may share.
std::optional<Mark> find_meta_record(std::string_view entry_name, const JsonRoot& root) {
    for (const std::string_view key : {"string_map_data", "string_list_data", "media_list_data"}) {
        if (has_key(root, key)) return Mark{Platform::Instagram, std::string(key)};
    }
    const facebook::RecordKind* kind = facebook::classify_name(entry_name).kind;
    if (has_key(root, "label_values") && kind != nullptr)
        return Mark{is_other_product(*kind) ? Platform::Instagram : Platform::Facebook, "label_values"};
    if (has_key(root, "timestamp") && (has_key(root, "data") || has_key(root, "attachments")))
        return Mark{Platform::Facebook, has_key(root, "attachments") ? "attachments" : "data"};
    const bool is_dated = has_key(root, "timestamp") || has_key(root, "label_values");
    if (has_key(root, "media") && !is_dated) return Mark{Platform::Instagram, "media"};
    return std::nullopt;
}

std::optional<Mark> find_json_mark(std::string_view entry_name, const JsonRoot& root) {
    if (root.shape != JsonRoot::Shape::Array && root.shape != JsonRoot::Shape::Object) return std::nullopt;
    if (root.keys.empty()) return std::nullopt;
    for (const KeyMark& mark : kKeyMarks) {
        if (has_key(root, mark.keys[0]) && has_key(root, mark.keys[1]))
            return Mark{mark.platform, std::string(mark.keys[0])};
    }
    if (const auto wrapper = facebook::find_wrapper_key(root))
        return Mark{platform_of_wrapper(*wrapper->kind, wrapper->key), wrapper->key};
    if (facebook::classify_keys(root) != nullptr) return Mark{Platform::Facebook, root.keys.front()};
    return find_meta_record(entry_name, root);
}

std::optional<Mark> find_page_mark(std::string_view entry_name, std::string_view head) {
    const auto is_there = [&](std::string_view token) { return head.find(token) != std::string_view::npos; };
    const facebook::RecordKind* of_name = facebook::classify_name(entry_name).kind;
    const bool is_old = facebook::is_old_page_name(entry_name) && facebook::has_old_markup(head);
    if (is_old && of_name != nullptr && !is_other_product(*of_name))
        return Mark{Platform::Facebook, "pages of before 2018"};
    const auto token = std::ranges::find_if(kMetaClasses, is_there);
    if (token == kMetaClasses.end()) return find_text(kPageMarks, head);
    const bool is_facebook = of_name != nullptr ? !is_other_product(*of_name) : is_there("facebook.com");
    if (!is_facebook && !is_there("instagram")) return std::nullopt;
    return Mark{is_facebook ? Platform::Facebook : Platform::Instagram, std::string(*token)};
}

std::string extension_of(std::string_view entry_name) {
    const std::string_view base = entry_name.substr(entry_name.rfind('/') + 1);
    const std::size_t dot = base.rfind('.');
    return dot == std::string_view::npos ? std::string() : facebook::normalise_part(base.substr(dot + 1));
}

}  // namespace

std::optional<Mark> find_mark(std::string_view entry_name, std::string_view head) {
    constexpr std::size_t kRepositoryHead = 16;
    if (head.substr(0, kRepositoryHead).find("\xA2\x65roots") != std::string_view::npos)
        return Mark{Platform::Bluesky, "a repository of records"};
    const std::string extension = extension_of(entry_name);
    if (extension == "js") return find_text(kScriptMarks, head);
    if (extension == "csv") return find_text(kTableMarks, head);
    const std::size_t start = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (start != std::string_view::npos && head[start] == '<') return find_page_mark(entry_name, head);
    return find_json_mark(entry_name, syntax::sniff_json(head));
}

bool may_carry_mark(std::string_view entry_name) {
    constexpr std::array<std::string_view, 7> kExtensions{"json", "html", "htm", "js", "csv", "car", ""};
    return std::ranges::find(kExtensions, extension_of(entry_name)) != kExtensions.end();
}

}  // namespace glasshouse::platforms
