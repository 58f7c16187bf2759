// What hangs on a post, from an HTML card to the members of the JSON form. Tested by
// tests/platforms/facebook_html_posts_test.cpp.
#include "platforms/facebook/html_attachments.hpp"

#include "glasshouse/text/text.hpp"
#include "platforms/facebook/html_words.hpp"
#include "platforms/facebook/kinds/place.hpp"
#include "platforms/facebook/label_values.hpp"

#include <algorithm>

namespace glasshouse::platforms::facebook {
namespace {

void open_attachment(HtmlJson& json, std::string_view key) {
    json.open_object().key("data").open_array().open_object().key(key).open_object();
}
void close_attachment(HtmlJson& json) { json.close_object().close_object().close_array().close_object(); }

void write_coordinate(HtmlJson& json, const model::Position& position) {
    json.key("coordinate").open_object();
    json.member("latitude", position.latitude).member("longitude", position.longitude).close_object();
}

void write_place(HtmlJson& json, const HtmlCard& card) {
    if (card.place.empty() && !card.position) return;
    open_attachment(json, "place");
    json.member("name", card.place);
    if (card.position) write_coordinate(json, *card.position);
    close_attachment(json);
}

void write_link(HtmlJson& json, const HtmlLink& link) {
    open_attachment(json, "external_context");
    if (link.text != link.href) json.member("name", link.text);
    json.member("url", link.href);
    close_attachment(json);
}

/// The first texts of a listing are its title, its description and its category.
void write_listing(HtmlJson& json, const HtmlCard& card) {
    open_attachment(json, "for_sale_item");
    const std::size_t count = card.texts.size();
    if (count > 0) json.member("title", card.texts[0]);
    if (count > 1) json.member("description", card.texts[1]);
    if (count > 2) json.member("category", card.texts[2]);
    if (!card.place.empty()) json.key("location").open_object().member("name", card.place).close_object();
    close_attachment(json);
}

/// How many of the card's texts belong to an attachment.
std::size_t attached_texts(const HtmlCard& card) {
    const auto sort = find_post_sort(card.title);
    if (sort == HtmlWord::Listing) return std::min<std::size_t>(card.texts.size(), 3);
    return sort == HtmlWord::LifeEvent ? std::min<std::size_t>(card.texts.size(), 1) : 0;
}

bool is_person_list(const HtmlRow& row) { return find_label(row.label) == Label::Members && row.rows.empty(); }

void write_row(HtmlJson& json, const HtmlRow& row, std::string_view language) {
    json.open_object();
    if (!row.rows.empty()) {
        json.member("title", row.label).key("dict").open_array();
        for (const HtmlRow& inner : row.rows) write_row(json, inner, language);
        json.close_array();
    } else {
        json.member("label", row.label).member("value", row.value).member_if("href", row.href);
        if (const auto time = text::parse_local_date(row.value, language))
            json.member("timestamp_value", time->seconds);
    }
    json.close_object();
}

/// Members of a friend list stand in rows of one label each; the JSON form has them below one.
void write_members(HtmlJson& json, const HtmlCard& card) {
    const auto first = std::ranges::find_if(card.rows, is_person_list);
    if (first == card.rows.end()) return;
    json.open_object().member("title", first->label).key("dict").open_array();
    for (const HtmlRow& row : card.rows) {
        if (!is_person_list(row)) continue;
        json.open_object().member("title", "").key("dict").open_array();
        json.open_object().member("label", "Name").member("value", row.value).close_object();
        json.close_array().close_object();
    }
    json.close_array().close_object();
}

}  // namespace

void write_html_medium(HtmlJson& json, const HtmlMedium& medium, std::optional<std::int64_t> created,
                       std::string_view language) {
    json.open_object().member("uri", medium.uri).member_if("description", medium.caption);
    if (created) json.member("creation_timestamp", *created);
    json.key("media_metadata").open_object().key("photo_metadata").open_object();
    json.key("exif_data").open_array().open_object();
    if (medium.has_upload_address) json.member("upload_ip", "printed");
    if (const auto taken = text::parse_local_date(medium.taken, language))
        json.member("taken_timestamp", taken->seconds);
    if (medium.latitude && medium.longitude) {
        if (const auto position = parse_position(*medium.latitude + " , " + *medium.longitude)) {
            json.member("latitude", position->latitude).member("longitude", position->longitude);
        }
    }
    json.close_object().close_array().close_object().close_object().close_object();
}

void write_html_attachments(HtmlJson& json, const HtmlCard& card, std::string_view language) {
    const auto sort = find_post_sort(card.title);
    json.key("attachments").open_array();
    for (const HtmlMedium& medium : card.media) {
        json.open_object().key("data").open_array().open_object().key("media");
        write_html_medium(json, medium, std::nullopt, language);
        json.close_object().close_array().close_object();
    }
    for (const HtmlLink& link : card.links) write_link(json, link);
    if (sort == HtmlWord::Listing) {
        write_listing(json, card);
    } else {
        write_place(json, card);
    }
    if (sort == HtmlWord::LifeEvent && !card.texts.empty()) {
        open_attachment(json, "life_event");
        json.member("title", card.texts.front());
        close_attachment(json);
    }
    json.close_array();
}

void write_html_data(HtmlJson& json, const HtmlCard& card, std::string_view language) {
    json.key("data").open_array();
    for (std::size_t i = attached_texts(card); i < card.texts.size(); ++i) {
        json.open_object().member("post", card.texts[i]).close_object();
    }
    if (const auto updated = text::parse_local_date(card.updated, language)) {
        json.open_object().member("update_timestamp", updated->seconds).close_object();
    }
    json.close_array();
}

void write_html_labels(HtmlJson& json, const HtmlCard& card, std::string_view language) {
    json.key("label_values").open_array();
    for (const HtmlRow& row : card.rows) {
        if (!is_person_list(row)) write_row(json, row, language);
    }
    write_members(json, card);
    json.close_array();
}

}  // namespace glasshouse::platforms::facebook
