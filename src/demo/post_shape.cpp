// Posts in both forms. Keys as in Facebook exports of 2023 to 2026, checked 2026-11-22.

#include "demo/post_shape.hpp"

#include "demo/local_time.hpp"
#include "glasshouse/base/timestamp.hpp"

namespace glasshouse::demo {
namespace {

Json one(std::string_view key, Json value) { return Json::object().add(key, std::move(value)); }

Json coordinate_of(const model::Position& position) {
    return Json::object().add("latitude", position.latitude).add("longitude", position.longitude);
}

/// Attachments stand one to a group, except media, which share one.
Json attachments_of(const PostShape& post) {
    Json groups = Json::array();
    const auto add = [&groups](std::string_view key, Json value) {
        groups.push(one("data", Json::array({one(key, std::move(value))})));
    };
    if (!post.media.empty()) {
        Json media = Json::array();
        for (const Medium& medium : post.media) media.push(one("media", to_json(medium)));
        groups.push(one("data", std::move(media)));
    }
    if (!post.link_url.empty()) {
        add("external_context", Json::object().add("name", post.link_name).add("url", post.link_url));
    }
    if (!post.life_event.empty()) {
        const Date day = to_date(post.time);
        add("life_event",
            Json::object()
                .add("title", post.life_event)
                .add("start_date", Json::object().add("year", day.year).add("month", day.month).add("day", day.day)));
    }
    if (!post.poll_options.empty()) {
        Json options = Json::array();
        for (const std::string& option : post.poll_options) {
            options.push(Json::object().add("option", option).add("voted", &option == &post.poll_options.front()));
        }
        add("poll", Json::object().add("question", post.text).add("options", std::move(options)));
    }
    if (!post.note_title.empty()) {
        add("note", Json::object()
                        .add("title", post.note_title)
                        .add("text", post.note_text)
                        .add("media", Json::array())
                        .add("tags", Json::array())
                        .add("created_timestamp", post.time)
                        .add("updated_timestamp", post.time));
    }
    if (!post.sale_title.empty()) {
        Json sale = Json::object();
        sale.add("title", post.sale_title).add("price", "20").add("seller", "").add("created_timestamp", post.time);
        sale.add("category", post.sale_category).add("marketplace", "Marketplace").add("description", post.sale_text);
        if (post.place) sale.add("location", to_json(*post.place));
        add("for_sale_item", std::move(sale));
    } else if (post.place) {
        add("place", to_json(*post.place));
    }
    return groups;
}

Json data_of(const PostShape& post) {
    Json data = Json::array();
    if (!post.text.empty() && post.poll_options.empty()) data.push(one("post", post.text));
    if (post.updated) data.push(one("update_timestamp", *post.updated));
    if (post.backdated) data.push(one("backdated_timestamp", *post.backdated));
    return data;
}

}  // namespace

Json to_json(const Medium& medium) {
    Json exif = Json::object().add("upload_ip", medium.upload_ip);
    if (medium.position) {
        exif.add("latitude", medium.position->latitude).add("longitude", medium.position->longitude);
    }
    exif.add(medium.is_video() ? "upload_timestamp" : "taken_timestamp", medium.time);
    const std::string_view metadata = medium.is_video() ? "video_metadata" : "photo_metadata";
    Json json = Json::object();
    json.add("uri", medium.uri).add("creation_timestamp", medium.time);
    json.add("media_metadata", one(metadata, one("exif_data", Json::array({std::move(exif)}))));
    if (!medium.caption.empty()) json.add("description", medium.caption);
    return json;
}

Json to_json(const model::Place& place) {
    Json json = Json::object().add("name", place.name);
    if (place.position) json.add("coordinate", coordinate_of(*place.position));
    return json.add("address", "").add("url", "https://www.facebook.com/places/1");
}

Json to_json(const PostShape& post) {
    Json json = Json::object().add("timestamp", post.time);
    if (Json attachments = attachments_of(post); !attachments.is_empty()) {
        json.add("attachments", std::move(attachments));
    }
    json.add("data", data_of(post));
    if (!post.title.empty()) json.add("title", post.title);
    if (!post.tags.empty()) {
        Json tags = Json::array();
        for (const std::string& tag : post.tags) tags.push(one("name", tag));
        json.add("tags", std::move(tags));
    }
    return json;
}

void append_rows(std::vector<CardRow>& rows, const Medium& medium) {
    rows.push_back({CardRow::Look::Media, medium.caption, medium.uri});
    rows.push_back({CardRow::Look::Detail, "Upload IP address", medium.upload_ip});
    if (!medium.position) return;
    rows.push_back({CardRow::Look::Detail, "Latitude", to_text(Json(medium.position->latitude), Escaping::Utf8)});
    rows.push_back({CardRow::Look::Detail, "Longitude", to_text(Json(medium.position->longitude), Escaping::Utf8)});
    for (auto row = rows.end() - 2; row != rows.end(); ++row) row->value.pop_back();
}

Card to_card(const PostShape& post) {
    using enum CardRow::Look;
    Card card{post.title, {}, post.time};
    const auto text = [&card](const std::string& words) {
        if (!words.empty()) card.rows.push_back({Text, {}, words});
    };
    text(post.life_event);
    text(post.note_title);
    text(post.note_text);
    text(post.sale_title);
    text(post.sale_text);
    text(post.sale_category);
    text(post.text);
    for (const std::string& option : post.poll_options) text(option);
    for (const Medium& medium : post.media) append_rows(card.rows, medium);
    if (!post.link_url.empty()) card.rows.push_back({Link, post.link_name, post.link_url});
    if (post.place) text("Place: " + post.place->name);
    for (const std::string& tag : post.tags) card.rows.push_back({Pair, "Tags", tag});
    if (post.updated) text("Updated " + to_page_time(*post.updated));
    return card;
}

}  // namespace glasshouse::demo
