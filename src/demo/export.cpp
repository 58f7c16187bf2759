// Puts the parts of the export together as files.

#include "demo/assembly.hpp"
#include "demo/parts.hpp"
#include "demo/picture.hpp"

#include <algorithm>
#include <array>

namespace glasshouse::demo {
namespace {

constexpr std::array kParts{add_profile, add_settings, add_connections, add_posts,          add_albums,
                            add_places,  add_stories,  add_comments,    add_reactions,      add_groups,
                            add_pages,   add_events,   add_market,      add_private_records};

std::uint64_t count_items(const Draft& draft) {
    std::uint64_t count = 0;
    for (const Page& page : draft.pages) count += page.items.size();
    return count;
}

FillerCounts share_out(std::uint64_t items) {
    const std::uint64_t posts = items / 2;
    const std::uint64_t comments = items * 32 / 100;
    return {posts, comments, items - posts - comments};
}

/// One picture in twenty is missing, as it is from real exports; films always are.
bool is_missing(const std::string& uri, Random& random) { return random.one_in(20) || uri.ends_with(".mp4"); }

void add_media_files(const Draft& draft, Random random, std::vector<File>& files) {
    for (const std::string& uri : draft.media) {
        const auto shade = static_cast<std::uint8_t>(random.below(256));
        if (is_missing(uri, random)) continue;
        files.push_back({uri, uri.ends_with(".png") ? make_png(shade) : make_jpeg(shade)});
    }
}

File start_page(const std::vector<File>& files) {
    std::string html =
        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Your information</title></head><body>";
    for (const File& file : files) {
        if (file.name.ends_with(".html")) html += "<p><a href=\"" + file.name + "\">" + file.name + "</a></p>\n";
    }
    return {"start_here.html", html + "</body></html>\n"};
}

}  // namespace

Date demo_today() { return {2026, 11, 22}; }

Story make_story(const Options& options) {
    const std::uint64_t fixed = count_items(make_draft(Story(options, {})));
    return {options, options.items > fixed ? share_out(options.items - fixed) : FillerCounts{}};
}

Draft make_draft(const Story& story) {
    Draft draft;
    for (const auto add_part : kParts) add_part(story, draft);
    return draft;
}

bool is_media(std::string_view name) { return name.find("/media/") != std::string_view::npos; }

std::uint32_t part_of(std::string_view name, std::uint64_t number, std::uint32_t parts) {
    if (parts <= 1) return 0;
    if (name.starts_with(kPersonal)) return parts - 1;
    return is_media(name) ? 1 + static_cast<std::uint32_t>(number % (parts - 1)) : 0;
}

std::vector<File> make_export(const Options& options) {
    const Story story = make_story(options);
    const Draft draft = make_draft(story);
    const bool is_html = options.format == Format::Html;
    std::vector<File> files;
    for (const Page& page : draft.pages) {
        files.push_back(is_html ? File{page.path + ".html", to_html(page)}
                                : File{page.path + ".json", to_text(page.root, Escaping::Meta)});
    }
    if (is_html) files.push_back(start_page(files));
    for (const std::string& folder : draft.no_data) {
        files.push_back({folder + "/no-data.txt", "You have no data in this section"});
    }
    add_media_files(draft, story.random("media"), files);
    std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.name < b.name; });
    return files;
}

}  // namespace glasshouse::demo
