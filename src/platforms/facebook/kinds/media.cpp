// Photos and videos of Facebook's JSON. Exports of 2018-19 keep upload_ip beside exif_data, later ones inside it; both
// are read. Checked 2026-11-22. Tests: tests/platforms/facebook_kinds_facts_test.cpp.
#include "platforms/facebook/kinds/media.hpp"

#include "platforms/facebook/kinds/moment.hpp"
#include "platforms/facebook/kinds/place.hpp"

namespace glasshouse::platforms::facebook {
namespace {

using syntax::JsonType;
using syntax::JsonView;

void add_exif(const JsonView& exif, Media& media) {
    if (!media.taken) media.taken = to_taken_moment(exif["taken_timestamp"]);
    if (!media.position) media.position = to_position(exif);
    if (!exif["upload_ip"].raw_text().empty()) media.upload_address_kept = true;
}

void add_metadata(const JsonView& metadata, Media& media) {
    if (!metadata.is(JsonType::Object)) return;
    add_exif(metadata, media);
    metadata["exif_data"].for_each([&media](JsonView exif) { add_exif(exif, media); });
}

}  // namespace

std::vector<MediaComment> to_media_comments(const JsonView& comments) {
    std::vector<MediaComment> found;
    comments.for_each([&found](JsonView view) {
        const JsonView comment = view["comment"].is(JsonType::Object) ? view["comment"] : view;
        MediaComment read{.author = comment["author"].text(),
                          .words = comment["comment"].text(),
                          .group = comment["group"].text(),
                          .time = to_moment(comment["timestamp"])};
        if (!read.words.empty()) found.push_back(std::move(read));
    });
    return found;
}

std::optional<Media> to_media(const JsonView& view) {
    if (!view.is(JsonType::Object)) return std::nullopt;
    Media media;
    media.uri = view["uri"].text();
    media.description = view["description"].text();
    media.title = view["title"].text();
    media.created = to_moment(view["creation_timestamp"]);
    const JsonView metadata = view["media_metadata"];
    add_metadata(metadata["photo_metadata"], media);
    add_metadata(metadata["video_metadata"], media);
    media.comments = to_media_comments(view["comments"]);
    media.is_sticker = media.uri.find("stickers_used/") != std::string::npos;
    const bool says_nothing = media.uri.empty() && media.description.empty() && !media.created && !media.taken;
    if (says_nothing) return std::nullopt;
    return media;
}

}  // namespace glasshouse::platforms::facebook
