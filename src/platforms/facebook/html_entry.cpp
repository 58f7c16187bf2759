// Reads an HTML page by putting each of its records into the JSON form and giving it to the reader of that form: one
// place decides what a record is, so that both forms of an export give the same items. Tested by
// tests/platforms/facebook_html_lists_test.cpp.
#include "platforms/facebook/html_entry.hpp"

#include "glasshouse/syntax/html.hpp"
#include "glasshouse/syntax/json.hpp"
#include "glasshouse/text/text.hpp"
#include "platforms/facebook/context.hpp"
#include "platforms/facebook/html_attachments.hpp"
#include "platforms/facebook/html_card.hpp"
#include "platforms/facebook/html_profile.hpp"
#include "platforms/facebook/html_shape.hpp"
#include "platforms/facebook/old_page.hpp"
#include "platforms/facebook/record_kind.hpp"
#include "platforms/facebook/titles.hpp"

#include <algorithm>
#include <vector>

namespace glasshouse::platforms::facebook {
namespace {

constexpr std::string_view kUnknownDate = "a date in a form that is not known";

class PageReader {
public:
    PageReader(RecordContext& context, HtmlFamily family)
        : context_(context), family_(family), language_(context.account().language) {}

    Result<void> run(archive::EntryStream& stream) {
        syntax::HtmlVisitor visitor;
        if (family_ == HtmlFamily::Old) {
            visitor.is_record = [](std::string_view, const std::vector<std::string>& classes) {
                return is_old_content(classes);
            };
            visitor.record = [this](std::uint64_t, const syntax::HtmlNode& node) { read_old_content(node); };
        } else {
            visitor.is_record = is_html_record;
            visitor.record = [this](std::uint64_t, const syntax::HtmlNode& node) { read_node(node); };
        }
        visitor.title = [this](std::string_view title) { title_ = title; };
        visitor.language = [this](std::string_view language) {
            // The account's own tag may name a region as well, which tells how it writes dates.
            const bool is_own = language_.starts_with(language) && language_.substr(language.size()).starts_with('-');
            if (!language.empty() && !is_own) language_ = language;
        };
        const auto records = syntax::read_html_records(stream, visitor);
        // Damage behind the first record costs the rest of the page only.
        if (!records && index_ == 0 && !has_album_ && headings_.empty()) return std::unexpected(records.error());
        finish_page();
        if (!records || records->truncated) note_truncation();
        return {};
    }

private:
    void read_node(const syntax::HtmlNode& node) {
        const auto nested = find_nested_records(node);
        const std::string_view kind = context_.kind().id;
        if (nested.empty() || kind == "facebook.settings" || kind == "facebook.profile") {
            return read_card(to_html_card(node), {});
        }
        // Sections: a heading above records of their own.
        const std::string section = to_html_card(node).title;
        for (const syntax::HtmlNode* record : nested) read_card(to_html_card(*record), section);
    }

    void read_old_content(const syntax::HtmlNode& content) {
        std::vector<OldCard> cards = to_old_cards(content, context_.kind().id);
        // A profile has the owner's name in any form.
        const bool shows_nothing =
            cards.empty() || (context_.kind().id == "facebook.profile" && cards.front().card.headings.size() <= 1);
        if (shows_nothing && has_old_words(content)) {
            context_.begin_record({}, index_++);
            context_.unknown("the page says something, but in no form that is known");
            context_.end_record();
        }
        const std::string first_section = cards.empty() ? std::string() : cards.front().section;
        for (OldCard& old : cards) {
            const FriendSection section = context_.kind().id == "facebook.friends"
                                              ? friend_section_of(old.section, old.section == first_section)
                                              : FriendSection::Friends;
            if (section == FriendSection::Friends) {
                read_card(std::move(old.card), {});
                continue;
            }
            context_.begin_record({}, index_++);
            if (section == FriendSection::Log) {
                context_.skip("connections-log");
            } else {
                context_.unknown("a name under a heading that is not known");
            }
            context_.end_record();
        }
    }

    void read_card(HtmlCard&& card, std::string_view section) {
        for (std::uint32_t i = 0; i < card.photo_comments; ++i) context_.skip_part("photo-comments");
        const HtmlShape shape = html_shape_of(context_.kind().id, card);
        if (shape == HtmlShape::Profile) {
            for (HtmlRow& row : card.headings) headings_.push_back(std::move(row));
            if (!card.headings.empty()) return;
        }
        if (shape == HtmlShape::Album) return read_album_card(card);
        const HtmlSurroundings around{context_.account().name, language_, section};
        read_record(to_json_record(card, shape, around), card, shape);
    }

    void read_record(const HtmlRecord& record, const HtmlCard& card, HtmlShape shape) {
        context_.begin_record(record.path, index_++);
        if (record.time) context_.use_printed_times(*record.time);
        if (card.is_empty()) {
            context_.skip("empty");
        } else if (shape == HtmlShape::Event && !names_something(card)) {
            context_.unknown("a sentence in a form that is not known, without a name beside it");
        } else {
            give(record.json);
        }
        if (record.has_unknown_date) context_.unknown(kUnknownDate);
        context_.end_record();
    }

    /// The readers of logs count a sentence without a name as empty; on a page the name may stand in it.
    [[nodiscard]] bool names_something(const HtmlCard& card) const {
        if (!card.name.empty() || !card.group.empty() || !card.texts.empty()) return true;
        const TitleMeaning meaning = read_title(card.title, context_.account().name, language_);
        return !meaning.name.empty() || !meaning.group.empty();
    }

    void give(std::string_view json) {
        const auto read =
            syntax::read_json(json, [this](syntax::JsonView view) { context_.kind().read_json(view, context_); });
        if (!read) context_.unknown("a record in a form that is not known");
    }

    /// The whole page is one record: its photos, and a card about the album itself.
    void read_album_card(const HtmlCard& card) {
        const auto time = text::parse_local_date(card.date, language_);
        has_unknown_date_ = has_unknown_date_ || (!card.date.empty() && !time);
        if (time && (!album_time_ || *album_time_ < *time)) album_time_ = time;
        const auto created = time ? std::optional(time->seconds) : std::nullopt;
        std::string words;
        for (const std::string& text : card.texts) words += words.empty() ? text : "\n\n" + text;
        if (card.media.empty()) album_words_ += album_words_.empty() ? words : "\n\n" + words;
        for (HtmlMedium medium : card.media) {
            if (medium.caption.empty()) medium.caption = words;
            write_html_medium(photos_, medium, created, language_);
        }
        has_album_ = true;
    }

    void finish_page() {
        if (has_album_) {
            HtmlJson album;
            album.open_object().member("name", title_).member("description", album_words_);
            if (album_time_) album.member("last_modified_timestamp", album_time_->seconds);
            album.key("photos").open_array();
            if (!photos_.text().empty()) album.raw(photos_.text());
            album.close_array().close_object();
            read_whole(album.text());
        }
        if (!headings_.empty()) {
            const std::string_view found = find_profile_language(headings_);
            read_whole(to_profile_json(headings_, found.empty() ? std::string_view(language_) : found));
        }
    }

    void read_whole(std::string_view json) {
        context_.begin_record("", index_++);
        if (album_time_) context_.use_printed_times(*album_time_);
        give(json);
        if (has_unknown_date_) context_.unknown(kUnknownDate);
        context_.end_record();
    }

    void note_truncation() {
        context_.begin_record("", index_++);
        context_.unknown("the page ends in the middle of it: download this part of the export again");
        context_.end_record();
    }

    RecordContext& context_;
    HtmlFamily family_;
    std::string language_;
    std::string title_;
    std::uint64_t index_ = 0;
    bool has_unknown_date_ = false;
    bool has_album_ = false;
    HtmlJson photos_;
    std::string album_words_;
    std::optional<Timestamp> album_time_;
    std::vector<HtmlRow> headings_;
};

}  // namespace

Result<void> read_html_entry(archive::EntryStream& stream, RecordContext& context, HtmlFamily family) {
    return PageReader(context, family).run(stream);
}

}  // namespace glasshouse::platforms::facebook
