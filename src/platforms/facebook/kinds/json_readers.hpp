#pragma once

#include "glasshouse/syntax/json.hpp"

namespace glasshouse::platforms::facebook {

class RecordContext;

// The readers of one JSON record each, as the rows of the record table name them. docs/reading-facebook.md says what
// becomes of each record; all key spellings and shapes of 2018-2026 are taken, a wrapper whose records were not parted
// included.

// posts.cpp
void read_post(const syntax::JsonView& record, RecordContext& context);
void read_group_post(const syntax::JsonView& record, RecordContext& context);
void read_pending_group_post(const syntax::JsonView& record, RecordContext& context);
void read_archived_post(const syntax::JsonView& record, RecordContext& context);
void read_trashed_post(const syntax::JsonView& record, RecordContext& context);
void read_post_elsewhere(const syntax::JsonView& record, RecordContext& context);
void read_post_by_other(const syntax::JsonView& record, RecordContext& context);
void read_note(const syntax::JsonView& record, RecordContext& context);

// clips.cpp
void read_story(const syntax::JsonView& record, RecordContext& context);
void read_highlight(const syntax::JsonView& record, RecordContext& context);
void read_reel(const syntax::JsonView& record, RecordContext& context);
void read_live_video(const syntax::JsonView& record, RecordContext& context);

// albums.cpp
void read_album(const syntax::JsonView& record, RecordContext& context);
void read_photo(const syntax::JsonView& record, RecordContext& context);
void read_video(const syntax::JsonView& record, RecordContext& context);

// places.cpp
void read_check_in(const syntax::JsonView& record, RecordContext& context);
void read_tagged_place(const syntax::JsonView& record, RecordContext& context);

// comments.cpp
void read_comment(const syntax::JsonView& record, RecordContext& context);
void read_group_comment(const syntax::JsonView& record, RecordContext& context);

// reactions.cpp: posts_and_comments, likes_and_reactions_N and the label_values twin
void read_reaction(const syntax::JsonView& record, RecordContext& context);

// groups.cpp
void read_group_membership(const syntax::JsonView& record, RecordContext& context);
void read_admined_group(const syntax::JsonView& record, RecordContext& context);
void read_group_badges(const syntax::JsonView& record, RecordContext& context);
void read_membership_answers(const syntax::JsonView& record, RecordContext& context);

// pages.cpp
void read_page_like(const syntax::JsonView& record, RecordContext& context);
void read_page_follow(const syntax::JsonView& record, RecordContext& context);
void read_page_unfollow(const syntax::JsonView& record, RecordContext& context);
void read_page_recommendation(const syntax::JsonView& record, RecordContext& context);
void read_own_page(const syntax::JsonView& record, RecordContext& context);

// events.cpp
void read_event_response(const syntax::JsonView& record, RecordContext& context);
void read_event_invitation(const syntax::JsonView& record, RecordContext& context);
void read_own_event(const syntax::JsonView& record, RecordContext& context);

// connections.cpp
void read_friend(const syntax::JsonView& record, RecordContext& context);
void read_follower(const syntax::JsonView& record, RecordContext& context);
void read_following(const syntax::JsonView& record, RecordContext& context);
void read_contact(const syntax::JsonView& record, RecordContext& context);
void read_audience_list(const syntax::JsonView& record, RecordContext& context);

// profile.cpp, profile_extras.cpp (movies_and_tv, contact_info, websites, services, your_experiences),
// profile_history.cpp
void read_profile(const syntax::JsonView& record, RecordContext& context);
void read_profile_extra(const syntax::JsonView& record, RecordContext& context);
void read_profile_update(const syntax::JsonView& record, RecordContext& context);

// offers.cpp
void read_listing(const syntax::JsonView& record, RecordContext& context);
void read_review(const syntax::JsonView& record, RecordContext& context);
void read_donation(const syntax::JsonView& record, RecordContext& context);
void read_own_fundraiser(const syntax::JsonView& record, RecordContext& context);
void read_poll_vote(const syntax::JsonView& record, RecordContext& context);

}  // namespace glasshouse::platforms::facebook
