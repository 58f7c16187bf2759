#pragma once

#include "glasshouse/syntax/json.hpp"

namespace glasshouse::platforms::facebook {

class RecordContext;

// The JSON readers that the table in records.cpp names, each for one element of the array that holds its kind, or for
// the root object where there is no array. Their sources are in kinds/, one file for each family.

// Posts.
void read_post(const syntax::JsonView& record, RecordContext& context);
void read_group_post(const syntax::JsonView& record, RecordContext& context);
void read_pending_group_post(const syntax::JsonView& record, RecordContext& context);
void read_post_elsewhere(const syntax::JsonView& record, RecordContext& context);
void read_post_by_other(const syntax::JsonView& record, RecordContext& context);
void read_archived_post(const syntax::JsonView& record, RecordContext& context);
void read_trashed_post(const syntax::JsonView& record, RecordContext& context);
void read_note(const syntax::JsonView& record, RecordContext& context);

// Places, photos, stories.
void read_check_in(const syntax::JsonView& record, RecordContext& context);
void read_tagged_place(const syntax::JsonView& record, RecordContext& context);
void read_album(const syntax::JsonView& record, RecordContext& context);
void read_photo(const syntax::JsonView& record, RecordContext& context);
void read_video(const syntax::JsonView& record, RecordContext& context);
void read_shared_memory(const syntax::JsonView& record, RecordContext& context);
void read_story(const syntax::JsonView& record, RecordContext& context);
void read_highlight(const syntax::JsonView& record, RecordContext& context);
void read_reel(const syntax::JsonView& record, RecordContext& context);

// Comments and reactions: the detailed file is the one in the label_values envelope.
void read_comment(const syntax::JsonView& record, RecordContext& context);
void read_reaction(const syntax::JsonView& record, RecordContext& context);
void read_detailed_reaction(const syntax::JsonView& record, RecordContext& context);

// Groups, pages, events.
void read_group_membership(const syntax::JsonView& record, RecordContext& context);
void read_admined_group(const syntax::JsonView& record, RecordContext& context);
void read_group_badges(const syntax::JsonView& record, RecordContext& context);
void read_membership_answers(const syntax::JsonView& record, RecordContext& context);
void read_page_like(const syntax::JsonView& record, RecordContext& context);
void read_page_follow(const syntax::JsonView& record, RecordContext& context);
void read_page_unfollow(const syntax::JsonView& record, RecordContext& context);
void read_recommended_page(const syntax::JsonView& record, RecordContext& context);
void read_own_page(const syntax::JsonView& record, RecordContext& context);
void read_event_response(const syntax::JsonView& record, RecordContext& context);
void read_event_invitation(const syntax::JsonView& record, RecordContext& context);
void read_own_event(const syntax::JsonView& record, RecordContext& context);

// People. A connection of the log (removed, sent, received, rejected) is booked and shows nothing.
void read_friend(const syntax::JsonView& record, RecordContext& context);
void read_connection_log(const syntax::JsonView& record, RecordContext& context);
void read_follower(const syntax::JsonView& record, RecordContext& context);
void read_followed_person(const syntax::JsonView& record, RecordContext& context);
void read_audience_list(const syntax::JsonView& record, RecordContext& context);
void read_contact(const syntax::JsonView& record, RecordContext& context);

// The profile.
void read_profile(const syntax::JsonView& record, RecordContext& context);
void read_profile_extra(const syntax::JsonView& record, RecordContext& context);
void read_profile_update(const syntax::JsonView& record, RecordContext& context);

// Buying, giving, voting.
void read_listing(const syntax::JsonView& record, RecordContext& context);
void read_review(const syntax::JsonView& record, RecordContext& context);
void read_fundraiser(const syntax::JsonView& record, RecordContext& context);
void read_poll_vote(const syntax::JsonView& record, RecordContext& context);
void read_detailed_poll_vote(const syntax::JsonView& record, RecordContext& context);

}  // namespace glasshouse::platforms::facebook
