// From cards of HTML pages to the records of the JSON form. What the JSON form has and no page prints (the zone of
// times, numeric positions in most places) is listed in docs/reading-facebook.md. Tested by
// tests/platforms/facebook_html_posts_test.cpp and facebook_html_lists_test.cpp.
#include "platforms/facebook/html_shape.hpp"

#include "glasshouse/base/table.hpp"
#include "glasshouse/text/text.hpp"
#include "platforms/facebook/html_attachments.hpp"
#include "platforms/facebook/html_words.hpp"
#include "platforms/facebook/label_values.hpp"

#include <algorithm>
#include <array>

namespace glasshouse::platforms::facebook {
namespace {

struct ShapeRow {
    std::string_view kind;
    HtmlShape shape;
};

/// Kinds that are not listed have the form of posts.
constexpr auto kShapes = std::to_array<ShapeRow>({
    {"facebook.profile", HtmlShape::Profile},
    {"facebook.settings", HtmlShape::Labels},
    {"facebook.profile-extras", HtmlShape::Labels},
    {"facebook.notes", HtmlShape::Note},
    {"facebook.check-ins", HtmlShape::Post},
    {"facebook.tagged-places", HtmlShape::Labels},
    {"facebook.highlights", HtmlShape::Named},
    {"facebook.albums", HtmlShape::Album},
    {"facebook.photos", HtmlShape::Medium},
    {"facebook.videos", HtmlShape::Medium},
    {"facebook.shared-memories", HtmlShape::Memory},
    {"facebook.comments", HtmlShape::Comment},
    {"facebook.group-comments", HtmlShape::Comment},
    {"facebook.reactions-detailed", HtmlShape::Reaction},
    {"facebook.reactions", HtmlShape::Reaction},
    {"facebook.group-memberships", HtmlShape::Event},
    {"facebook.groups-run", HtmlShape::Named},
    {"facebook.group-badges", HtmlShape::Badges},
    {"facebook.membership-answers", HtmlShape::Answers},
    {"facebook.page-likes", HtmlShape::Named},
    {"facebook.follows", HtmlShape::Event},
    {"facebook.unfollows", HtmlShape::Event},
    {"facebook.recommended-pages", HtmlShape::Named},
    {"facebook.own-pages", HtmlShape::Named},
    {"facebook.event-responses", HtmlShape::Reply},
    {"facebook.event-invitations", HtmlShape::Reply},
    {"facebook.own-events", HtmlShape::Reply},
    {"facebook.friends", HtmlShape::Named},
    {"facebook.connections-log", HtmlShape::Named},
    {"facebook.followers", HtmlShape::Named},
    {"facebook.following", HtmlShape::Named},
    {"facebook.audience-lists", HtmlShape::Labels},
    {"facebook.contacts", HtmlShape::Named},
    {"facebook.listings", HtmlShape::Listing},
    {"facebook.fundraisers", HtmlShape::Fundraiser},
    {"facebook.poll-votes-detailed", HtmlShape::Labels},
    {"facebook.poll-votes", HtmlShape::PollVote},
});

bool is_page_wide(HtmlShape shape) { return shape == HtmlShape::Album || shape == HtmlShape::Profile; }

/// Shapes whose own rows have labels too.
bool reads_rows(HtmlShape shape) {
    return shape == HtmlShape::Answers || shape == HtmlShape::Listing || shape == HtmlShape::Fundraiser;
}

std::string row_value(const HtmlCard& card, Label label) {
    for (const HtmlRow& row : card.rows) {
        if (find_label(row.label) == label) return row.value;
    }
    return {};
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) all += all.empty() ? text : "\n\n" + text;
    return all;
}

/// The name of a thing in a list: its heading, or the first words below.
std::string name_of(const HtmlCard& card) {
    if (!card.name.empty()) return card.name;
    if (!card.title.empty()) return card.title;
    if (!card.texts.empty()) return card.texts.front();
    return card.links.empty() ? std::string{} : card.links.front().text;
}

class RecordWriter {
public:
    RecordWriter(const HtmlCard& card, const HtmlSurroundings& around) : card_(card), around_(around) {
        record_.time = parse(card.date);
        record_.has_unknown_date = !card.date.empty() && !record_.time;
    }

    HtmlRecord write(HtmlShape shape) {
        json_.open_object();
        write_members(shape);
        json_.close_object();
        record_.json = json_.text();
        return std::move(record_);
    }

private:
    void write_members(HtmlShape shape) {
        switch (shape) {
            case HtmlShape::Post:
            case HtmlShape::Profile:
            case HtmlShape::Album: return write_post();
            case HtmlShape::Comment: return write_comment();
            case HtmlShape::Reaction: return write_reaction();
            case HtmlShape::Labels: return write_labels();
            case HtmlShape::Named: return write_named();
            case HtmlShape::Event: return write_event();
            case HtmlShape::Answers: return write_answers();
            case HtmlShape::Badges: return write_badges();
            case HtmlShape::Reply: return write_reply();
            case HtmlShape::Medium: return write_medium();
            case HtmlShape::Memory: return write_memory();
            case HtmlShape::Note: return write_note();
            case HtmlShape::Listing: return write_listing();
            case HtmlShape::Fundraiser: return write_fundraiser();
            case HtmlShape::PollVote: return write_poll_vote();
        }
    }

    [[nodiscard]] std::optional<Timestamp> parse(std::string_view date) const {
        return text::parse_local_date(date, around_.language);
    }
    void write_time(std::string_view key = "timestamp") {
        if (record_.time) json_.member(key, record_.time->seconds);
    }

    void write_post() {
        write_time();
        json_.member_if("title", card_.title);
        write_html_data(json_, card_, around_.language);
        write_html_attachments(json_, card_, around_.language);
        write_people();
    }

    void write_people() {
        json_.key("tags").open_array();
        for (const std::string& name : card_.people) json_.open_object().member("name", name).close_object();
        json_.close_array();
    }

    void write_comment() {
        write_time();
        json_.member_if("title", card_.title).key("data").open_array().open_object().key("comment").open_object();
        write_time();
        json_.member("comment", joined(card_.texts)).member_if("group", card_.group);
        json_.close_object().close_object().close_array();
        write_html_attachments(json_, card_, around_.language);
    }

    void write_reaction() {
        write_time();
        json_.member_if("title", card_.title).key("data").open_array().open_object().key("reaction").open_object();
        std::string word = card_.icon;
        if (word.empty() && !card_.texts.empty()) word = card_.texts.front();
        json_.member("reaction", word).close_object().close_object().close_array();
    }

    void write_labels() {
        write_time();
        json_.member_if("title", card_.title);
        write_html_labels(json_, card_, around_.language);
        json_.key("media").open_array();
        for (const HtmlMedium& medium : card_.media) write_html_medium(json_, medium, std::nullopt, around_.language);
        json_.close_array();
        // A time in a row is printed as any other.
        for (const HtmlRow& row : card_.rows) {
            if (!record_.time) record_.time = parse(row.value);
        }
    }

    void write_named() {
        json_.member("name", name_of(card_));
        write_time();
        if (!card_.links.empty()) json_.member("url", card_.links.front().href);
    }

    void write_event() {
        write_time();
        json_.member_if("title", card_.title).key("data").open_array();
        std::string name = card_.name.empty() ? card_.group : card_.name;
        if (name.empty() && !card_.texts.empty()) name = card_.texts.front();
        if (!name.empty()) json_.open_object().member("name", name).close_object();
        json_.close_array();
    }

    void write_answers() {
        json_.member("group_name", card_.group.empty() ? card_.title : card_.group).key("answers").open_array();
        std::string question;
        for (const HtmlRow& row : card_.rows) {
            const auto label = find_label(row.label);
            if (label == Label::Question) question = row.value;
            if (label != Label::Answer) continue;
            json_.open_object().member("question", question).member("answer", row.value);
            write_time();
            json_.close_object();
        }
        // Older pages print question and answer without labels.
        for (std::size_t i = 0; card_.rows.empty() && i + 1 < card_.texts.size(); i += 2) {
            json_.open_object().member("question", card_.texts[i]).member("answer", card_.texts[i + 1]);
            write_time();
            json_.close_object();
        }
        json_.close_array();
    }

    void write_badges() {
        json_.key("group_badges_v2").open_object().key(name_of(card_)).open_array();
        for (const std::string& text : card_.texts) json_.value(text);
        json_.close_array().close_object();
    }

    void write_reply() {
        json_.member("name", name_of(card_));
        record_.path = path_of_answer(find_html_word(around_.section));
        std::optional<Timestamp> start;
        std::string description;
        for (const std::string& text : card_.texts) {
            const std::string_view path = path_of_answer(find_html_word(text));
            if (!path.empty()) {
                record_.path = path;
            } else if (const auto time = parse(text.substr(0, text.find(" - ")))) {
                if (!start) start = time;
            } else {
                description += description.empty() ? text : "\n\n" + text;
            }
        }
        if (start) record_.time = start;
        write_time("start_timestamp");
        json_.member_if("description", description);
        if (card_.place.empty()) return;
        json_.key("place").open_object().member("name", card_.place).close_object();
    }

    static std::string_view path_of_answer(std::optional<HtmlWord> word) {
        if (word == HtmlWord::Going) return "event_responses_v2/events_joined";
        if (word == HtmlWord::Interested) return "event_responses_v2/events_interested";
        if (word == HtmlWord::Declined) return "event_responses_v2/events_declined";
        return {};
    }

    void write_medium() {
        if (card_.media.empty()) return write_post();
        HtmlMedium medium = card_.media.front();
        if (medium.caption.empty()) medium.caption = joined(card_.texts);
        HtmlJson inner;
        write_html_medium(inner, medium, seconds(), around_.language);
        const std::string_view object = inner.text();
        json_.member_if("title", card_.title).raw(object.substr(1, object.size() - 2));
    }

    [[nodiscard]] std::optional<std::int64_t> seconds() const {
        return record_.time ? std::optional(record_.time->seconds) : std::nullopt;
    }

    void write_memory() {
        write_time();
        json_.key("media").open_array();
        for (const HtmlMedium& medium : card_.media) write_html_medium(json_, medium, seconds(), around_.language);
        json_.close_array();
    }

    void write_note() {
        json_.member_if("title", card_.title).member("text", joined(card_.texts)).key("media").open_array();
        for (const HtmlMedium& medium : card_.media) write_html_medium(json_, medium, std::nullopt, around_.language);
        json_.close_array();
        write_time("created_timestamp");
        write_people();
    }

    void write_listing() {
        const std::string description = row_value(card_, Label::Description);
        json_.member("title", name_of(card_))
            .member("description", description.empty() ? joined(card_.texts) : description);
        json_.member("category", row_value(card_, Label::Category));
        write_time("created_timestamp");
        if (!card_.place.empty()) json_.key("location").open_object().member("name", card_.place).close_object();
    }

    void write_fundraiser() {
        write_time();
        json_.key("attachments").open_array().open_object().key("data").open_array().open_object();
        json_.key("fundraiser").open_object().member("title", name_of(card_)).close_object();
        json_.close_object().close_array().close_object().close_array();
    }

    /// The question comes first, the options chosen after it.
    void write_poll_vote() {
        write_time();
        json_.member_if("title", card_.title).key("attachments").open_array().open_object().key("data").open_array();
        json_.open_object().key("poll").open_object();
        if (!card_.texts.empty()) json_.member("question", card_.texts.front());
        json_.key("options").open_array();
        for (std::size_t i = 1; i < card_.texts.size(); ++i) {
            json_.open_object().member("option", card_.texts[i]).key("voted").value(true).close_object();
        }
        json_.close_array().close_object().close_object().close_array().close_object().close_array();
    }

    const HtmlCard& card_;
    const HtmlSurroundings& around_;
    HtmlJson json_;
    HtmlRecord record_;
};

}  // namespace

HtmlShape html_shape_of(std::string_view kind_id, const HtmlCard& card) {
    const auto row = std::ranges::find(kShapes, kind_id, &ShapeRow::kind);
    const HtmlShape shape = row == kShapes.end() ? HtmlShape::Post : row->shape;
    if (is_page_wide(shape) || reads_rows(shape)) return shape;
    const bool has_rows =
        std::ranges::any_of(card.rows, [](const HtmlRow& of) { return find_label(of.label).has_value(); });
    if (has_rows && card.texts.empty() && card.icon.empty()) return HtmlShape::Labels;
    if (shape == HtmlShape::Labels && card.rows.empty() && !card.texts.empty()) return HtmlShape::Post;
    return shape;
}

HtmlRecord to_json_record(const HtmlCard& card, HtmlShape shape, const HtmlSurroundings& around) {
    return RecordWriter(card, around).write(shape);
}

}  // namespace glasshouse::platforms::facebook
