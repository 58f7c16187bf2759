// Takes a post-like record of any era apart. `data` and `attachments` are lists of objects with one member each, of
// which several may stand in a post. Structures of 2018-2026, checked 2026-11-22.
// Tests: tests/platforms/facebook_kinds_posts_test.cpp.
#include "platforms/facebook/kinds/post_parts.hpp"

#include "platforms/facebook/kinds/moment.hpp"
#include "platforms/facebook/kinds/place.hpp"

namespace glasshouse::platforms::facebook {
namespace {

using syntax::JsonType;
using syntax::JsonView;

void add_media(const JsonView& view, PostParts& parts) {
    std::optional<Media> media = to_media(view);
    if (!media) return;
    parts.words.add(media->description);
    if (!media->is_sticker) parts.media.push_back(*std::move(media));
}

void add_context(const JsonView& context, PostParts& parts) {
    if (parts.link.empty()) parts.link = context["name"].text();
    if (parts.url.empty()) parts.url = context["url"].text();
}

void add_life_event(const JsonView& event, PostParts& parts) {
    parts.life_event = event["title"].text();
    parts.life_event_time = to_civil_moment(event["start_date"]);
    parts.has_life_event = !parts.life_event.empty() || parts.life_event_time;
    if (!parts.place) parts.place = to_place(event["place"]);
}

void add_poll(const JsonView& poll, PostParts& parts) {
    parts.words.add(poll["question"].text());
    poll["options"].for_each([&parts](JsonView option) { parts.words.add(option["option"].text()); });
}

void add_listing(const JsonView& listing, PostParts& parts) {
    add_listing_words(listing, parts.listing);
    parts.has_listing = !parts.listing.empty();
    parts.listing_place = to_place(listing["location"]);
    if (!parts.time) parts.time = first_moment(listing, {"created_timestamp", "updated_timestamp"});
}

void add_attachment(const JsonView& data, PostParts& parts) {
    if (const JsonView media = data["media"]) add_media(media, parts);
    if (const JsonView context = data["external_context"]) add_context(context, parts);
    if (const JsonView place = data["place"]; place && !parts.place) parts.place = to_place(place);
    if (const JsonView event = data["life_event"]) add_life_event(event, parts);
    if (const JsonView poll = data["poll"]) add_poll(poll, parts);
    if (const JsonView note = data["note"]) add_note(note, parts);
    if (const JsonView listing = data["for_sale_item"]) add_listing(listing, parts);
    if (const JsonView text = data["text"]) parts.words.add(text.text());
    // An event or group that was shared: somebody else's words, like the name of a link.
    if (parts.link.empty()) parts.link = data["event"]["name"].text();
    if (parts.link.empty()) parts.link = data["name"].text();
}

}  // namespace

void add_note(const JsonView& note, PostParts& parts) {
    parts.words.add(note["title"].text());
    parts.words.add(note["text"].text());
    note["media"].for_each([&parts](JsonView media) { add_media(media, parts); });
    add_people(note["tags"], parts.people);
    if (!parts.time) parts.time = first_moment(note, {"created_timestamp", "updated_timestamp"});
}

void add_people(const JsonView& tags, std::vector<std::string>& people) {
    tags.for_each([&people](JsonView tag) {
        std::string name = tag.is(JsonType::String) ? tag.text() : tag["name"].text();
        if (!name.empty()) people.push_back(std::move(name));
    });
}

void add_listing_words(const JsonView& listing, Words& words) {
    words.add(listing["title"].text());
    words.add(listing["description"].text());
    words.add(listing["category"].text());
}

bool PostParts::has_more_than_place() const {
    return !words.empty() || !media.empty() || !link.empty() || !url.empty() || has_life_event || has_listing;
}

bool PostParts::is_empty() const { return title.empty() && !place && people.empty() && !has_more_than_place(); }

PostParts read_post_parts(const JsonView& record) {
    PostParts parts;
    parts.title = record["title"].text();
    parts.time = to_moment(record["timestamp"]);
    std::optional<Timestamp> updated;
    record["data"].for_each([&](JsonView data) {
        parts.words.add(data["post"].text());
        if (!updated) updated = to_moment(data["update_timestamp"]);
    });
    record["attachments"].for_each([&parts](JsonView attachment) {
        attachment["data"].for_each([&parts](JsonView data) { add_attachment(data, parts); });
    });
    add_people(record["tags"], parts.people);
    if (!parts.time) parts.time = updated;
    if (!parts.time && !parts.media.empty()) parts.time = parts.media.front().created;
    return parts;
}

}  // namespace glasshouse::platforms::facebook
