#pragma once

#include "demo/story.hpp"

#include <span>
#include <string_view>

namespace glasshouse::demo {

// The parts of the export, each in a source of its own. All add pages to the draft and depend on nothing but the story.
void add_profile(const Story& story, Draft& draft);
void add_settings(const Story& story, Draft& draft);
void add_connections(const Story& story, Draft& draft);
void add_posts(const Story& story, Draft& draft);
void add_albums(const Story& story, Draft& draft);
void add_places(const Story& story, Draft& draft);
void add_stories(const Story& story, Draft& draft);
void add_comments(const Story& story, Draft& draft);
void add_reactions(const Story& story, Draft& draft);
void add_groups(const Story& story, Draft& draft);
void add_pages(const Story& story, Draft& draft);
void add_events(const Story& story, Draft& draft);
void add_market(const Story& story, Draft& draft);
/// What a reader must leave alone: messages, searches, advertising, logins, notes.
void add_private_records(const Story& story, Draft& draft);

/// Words that stand only in messages and searches; no report may ever hold them.
[[nodiscard]] std::span<const std::string_view> private_words();

/// The posts of the timeline, oldest first, in the order of the entries that hold them. Albums repeat their media.
[[nodiscard]] std::vector<PostShape> timeline_posts(const Story& story);

}  // namespace glasshouse::demo
