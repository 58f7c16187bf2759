// Posts on the owner's timeline, in groups and elsewhere. What a post is, and where it stands, is told by its
// attachments and by the platform's sentence alone: no era has a field for it (checked 2026-11-22).
// Tests: tests/platforms/facebook_kinds_posts_test.cpp.
#include "platforms/facebook/kinds/comment_item.hpp"
#include "platforms/facebook/kinds/moment.hpp"
#include "platforms/facebook/kinds/post_item.hpp"
#include "platforms/facebook/kinds/record_shape.hpp"
#include "platforms/facebook/readers.hpp"
#include "platforms/facebook/titles.hpp"

namespace glasshouse::platforms::facebook {
namespace {

using model::ItemKind;
using model::ItemState;
using syntax::JsonView;

TitleMeaning meaning_of(const PostParts& parts, const RecordContext& context) {
    if (parts.title.empty()) return {};
    return read_title(parts.title, context.account().name, context.account().language);
}

/// The kind by what the post holds and its sentence says; where it stands (group, timeline) goes before what it is,
/// since that decides who sees it.
ItemKind kind_of(const PostParts& parts, const TitleMeaning& meaning) {
    if (!meaning.group.empty()) return ItemKind::GroupPost;
    if (meaning.means == "wrote-on-timeline") return ItemKind::PostElsewhere;
    // Timelines of before 2018 hold what others wrote there, too.
    if (meaning.means == "timeline-by-other") return ItemKind::PostByOther;
    if (parts.has_life_event) return ItemKind::LifeEvent;
    if (parts.has_listing) return ItemKind::Listing;
    if (parts.place && !parts.has_more_than_place()) return ItemKind::CheckIn;
    return ItemKind::Post;
}

/// Puts the title of a life event or a listing in front of what was written about it.
void lead_words(PostParts& parts) {
    if (!parts.has_life_event && !parts.has_listing) return;
    Words words;
    words.add(parts.life_event);
    words.add(parts.listing.take());
    words.add(parts.words.take());
    parts.words = std::move(words);
}

void fill_context(const TitleMeaning& meaning, model::Item& item) {
    if (item.kind == ItemKind::GroupPost) {
        item.container = meaning.group;
    } else if (item.kind == ItemKind::PostElsewhere) {
        item.other_party = meaning.name;
    } else if (item.kind == ItemKind::PostByOther) {
        item.author = model::Author::Other;
        item.other_party = meaning.name;
    } else if (meaning.means == "added-to-album") {
        item.container = meaning.name;
    }
}

void emit_parts(PostParts&& parts, ItemState state, std::optional<ItemKind> kind, const JsonView& record,
                RecordContext& context) {
    const TitleMeaning meaning = meaning_of(parts, context);
    if (!parts.place && !meaning.place.empty()) parts.place = model::Place{.name = meaning.place, .position = {}};
    model::Item item = context.new_item(kind.value_or(kind_of(parts, meaning)));
    item.state = state;
    fill_context(meaning, item);
    if (item.kind == ItemKind::LifeEvent && parts.life_event_time) parts.time = parts.life_event_time;
    if (item.kind == ItemKind::Listing && parts.listing_place) parts.place = parts.listing_place;
    lead_words(parts);
    emit_post(std::move(parts), std::move(item), record, context);
}

void read_timeline_post(const JsonView& post, RecordContext& context) {
    emit_parts(read_any_parts(post), ItemState::Live, std::nullopt, post, context);
}

/// Old files of group activity hold posts and comments side by side.
void read_one_group_post(const JsonView& post, ItemState state, RecordContext& context) {
    if (holds_comment(post)) return emit_comment(post, ItemKind::GroupComment, context);
    emit_parts(read_any_parts(post), state, ItemKind::GroupPost, post, context);
}

std::string name_of(const LabelValuesView& values, Label label) {
    std::string name = values.below(label).deep_text(Label::Name);
    return name.empty() ? values.text(label) : name;
}

void read_one_elsewhere(const JsonView& post, std::string_view, RecordContext& context) {
    PostParts parts = read_any_parts(post);
    model::Item item = context.new_item(ItemKind::PostElsewhere);
    if (is_label_values(post)) {
        const LabelValuesView values(post);
        item.other_party = name_of(values, Label::Recipient);
        item.container = name_of(values, Label::Page);
    }
    if (const TitleMeaning meaning = meaning_of(parts, context); item.other_party.empty()) {
        item.other_party = meaning.name;
    }
    emit_post(std::move(parts), std::move(item), post, context);
}

void read_one_by_other(const JsonView& post, std::string_view, RecordContext& context) {
    PostParts parts = read_any_parts(post);
    model::Item item = context.new_item(ItemKind::PostByOther);
    item.author = model::Author::Other;
    item.other_party = meaning_of(parts, context).name;
    emit_post(std::move(parts), std::move(item), post, context);
}

void read_one_note(const JsonView& note, std::string_view, RecordContext& context) {
    // The members of a note in a file of notes are those of a note attached to a post.
    PostParts parts;
    add_note(note, parts);
    emit_post(std::move(parts), context.new_item(ItemKind::Post), note, context);
}

}  // namespace

void read_post(const JsonView& record, RecordContext& context) {
    read_each(record, context,
              [](const JsonView& post, std::string_view, RecordContext& to) { read_timeline_post(post, to); });
}

void read_group_post(const JsonView& record, RecordContext& context) {
    read_each(record, context, [](const JsonView& post, std::string_view, RecordContext& to) {
        read_one_group_post(post, ItemState::Live, to);
    });
}

void read_pending_group_post(const JsonView& record, RecordContext& context) {
    read_each(record, context, [](const JsonView& post, std::string_view, RecordContext& to) {
        read_one_group_post(post, ItemState::Draft, to);
    });
}

void read_archived_post(const JsonView& record, RecordContext& context) {
    read_each(record, context, [](const JsonView& post, std::string_view, RecordContext& to) {
        emit_parts(read_any_parts(post), ItemState::Archived, std::nullopt, post, to);
    });
}

void read_trashed_post(const JsonView& record, RecordContext& context) {
    read_each(record, context, [](const JsonView& post, std::string_view, RecordContext& to) {
        emit_parts(read_any_parts(post), ItemState::Trashed, std::nullopt, post, to);
    });
}

void read_post_elsewhere(const JsonView& record, RecordContext& context) {
    read_each(record, context, read_one_elsewhere);
}

void read_post_by_other(const JsonView& record, RecordContext& context) {
    read_each(record, context, read_one_by_other);
}

void read_note(const JsonView& record, RecordContext& context) { read_each(record, context, read_one_note); }

}  // namespace glasshouse::platforms::facebook
