// What a Facebook export holds, from the structures of exports of 2018 to 2026 (checked 2026-11-22): one row for each
// kind that is read, then one for each reason to leave files alone. Tested by
// tests/platforms/facebook_shapes_test.cpp, which builds an export with every known path.
#include "platforms/facebook/records.hpp"

#include "platforms/facebook/readers.hpp"
#include "platforms/facebook/settings_records.hpp"

#include <array>
#include <cassert>

namespace glasshouse::platforms::facebook {

namespace {

constexpr std::array kReadKinds{
    RecordKind{"facebook.profile", "Your profile: work, schools, family, views, contact data", "profile_information",
               "profile", read_profile},
    RecordKind{"facebook.settings", "Who may see what, by your account's settings",
               "privacy_settings your_facebook_story_preferences", "", read_settings_record},
    RecordKind{"facebook.posts", "Posts on your timeline",
               "your_posts_# profile_posts_# your_posts_check_ins_photos_and_videos_# posts_# timeline_posts_# "
               "html/timeline html/wall",
               "status_updates posts", read_post},
    RecordKind{"facebook.group-posts", "Posts in groups",
               "group_posts_and_comments_# your_posts_in_groups_# posts_in_groups_# "
               "your_posts_and_comments_in_groups_# posts_and_comments_in_groups_#",
               "group_posts", read_group_post},
    RecordKind{"facebook.posts-elsewhere", "Posts on other people's profiles and on pages",
               "posts_on_other_pages_and_profiles_# your_posts_on_other_people_s_timelines_#", "wall_posts_sent_by_you",
               read_post_elsewhere},
    RecordKind{"facebook.posts-by-others", "Posts by others on your timeline",
               "other_people_s_posts_to_your_timeline_# other_people_s_posts_to_your_timeline",
               "wall_posts_sent_to_you", read_post_by_other},
    RecordKind{"facebook.archived-posts", "Posts you archived", "posts/archive archive your_archived_posts", "archive",
               read_archived_post},
    RecordKind{"facebook.trashed-posts", "Posts in the trash", "posts/trash trash", "trash", read_trashed_post},
    RecordKind{"facebook.pending-group-posts", "Posts that wait for a group's approval",
               "your_pending_posts_in_groups pending_posts_in_groups", "pending_posts", read_pending_group_post},
    RecordKind{"facebook.notes", "Notes", "notes your_notes", "notes", read_note},
    RecordKind{"facebook.check-ins", "Check-ins", "check_ins your_check_ins", "check_ins", read_check_in},
    RecordKind{"facebook.tagged-places", "Places you were tagged in",
               "places_you_have_been_tagged_in places_you_ve_been_tagged_in", "", read_tagged_place},
    RecordKind{"facebook.reels", "Reels", "your_reels reels your_short_videos", "lasso_videos short_videos reels",
               read_reel},
    RecordKind{"facebook.stories", "Stories", "archived_stories your_stories your_story stories/stories",
               "archived_stories stories", read_story},
    RecordKind{"facebook.highlights", "Story highlights", "your_story_highlights story_highlights", "", read_highlight},
    RecordKind{"facebook.live-videos", "Live videos", "your_live_videos live_videos", "live_videos", read_video},
    RecordKind{"facebook.albums", "Albums and their photos", "album/#", "", read_album},
    RecordKind{"facebook.photos", "Photos outside albums",
               "your_uncategorized_photos uncategorized_photos your_photos html/photos html/synced_photos",
               "other_photos photos", read_photo},
    RecordKind{"facebook.videos", "Videos", "your_videos_# html/videos", "videos", read_video},
    RecordKind{"facebook.shared-memories", "Media in memories you shared", "shared_memories birthday_media", "",
               read_shared_memory},
    RecordKind{"facebook.profile-updates", "Earlier profile entries and pictures",
               "profile_update_history profile_updates", "profile_updates", read_profile_update},
    RecordKind{"facebook.profile-extras", "Parts of your profile in files of their own",
               "movies_and_tv your_experiences contact_info profile_information/websites websites services", "",
               read_profile_extra},
    RecordKind{"facebook.comments", "Comments", "comments_# your_comments_#", "comments", read_comment},
    RecordKind{"facebook.group-comments", "Comments in groups", "your_comments_in_groups_# comments_in_groups_#",
               "group_comments", read_comment},
    RecordKind{"facebook.reactions-detailed", "Likes and reactions, with what they were about", "likes_and_reactions",
               "", read_detailed_reaction},
    RecordKind{"facebook.reactions", "Likes and reactions", "likes_and_reactions_# posts_and_comments_#", "reactions",
               read_reaction},
    RecordKind{"facebook.group-memberships", "Groups you joined or left",
               "your_group_membership_activity group_membership_activity group_membership", "groups_joined",
               read_group_membership},
    RecordKind{"facebook.groups-run", "Groups you run", "your_groups", "groups_admined", read_admined_group},
    RecordKind{"facebook.group-badges", "Badges of groups", "your_badges", "group_badges", read_group_badges},
    RecordKind{"facebook.membership-answers", "Answers to groups' membership questions",
               "your_answers_to_membership_questions", "group_membership_questions_answers", read_membership_answers},
    RecordKind{"facebook.page-likes", "Pages you liked", "pages_you_ve_liked pages_you_like likes_and_reactions/pages",
               "page_likes", read_page_like},
    RecordKind{"facebook.follows", "Pages and profiles you follow",
               "pages_and_profiles_you_follow pages_you_follow followed_pages", "pages_followed", read_page_follow},
    RecordKind{"facebook.unfollows", "Pages and profiles you stopped following",
               "pages_and_profiles_you_ve_unfollowed pages_you_ve_unfollowed unfollowed_pages", "pages_unfollowed",
               read_page_unfollow},
    RecordKind{"facebook.recommended-pages", "Pages you recommended",
               "pages_and_profiles_you_ve_recommended pages_you_ve_recommended", "recommended_pages",
               read_recommended_page},
    RecordKind{"facebook.own-pages", "Pages you run", "your_pages pages/pages", "pages", read_own_page},
    RecordKind{"facebook.event-responses", "Replies to events", "your_event_responses event_responses",
               "event_responses", read_event_response},
    RecordKind{"facebook.event-invitations", "Invitations to events", "event_invitations", "events_invited",
               read_event_invitation},
    RecordKind{"facebook.own-events", "Events you created", "your_events", "your_events events", read_own_event},
    RecordKind{"facebook.friends", "Friends", "your_friends friends", "friends", read_friend},
    RecordKind{"facebook.connections-log", "Requests sent, received and refused, friends removed",
               "removed_friends sent_friend_requests received_friend_requests rejected_friend_requests "
               "friend_requests_sent friend_requests_received",
               "deleted_friends sent_requests received_requests rejected_requests", read_connection_log},
    RecordKind{"facebook.followers", "People who follow you",
               "people_who_followed_you_# people_who_follow_you_# followers", "followers", read_follower},
    RecordKind{"facebook.following", "People you follow", "who_you_ve_followed who_you_follow following", "following",
               read_followed_person},
    RecordKind{"facebook.audience-lists", "Friend lists you made", "your_post_audiences", "friend_lists",
               read_audience_list},
    RecordKind{"facebook.contacts", "Address books you uploaded",
               "contacts_uploaded_from_your_phone your_imported_contacts contacts_uploaded_before_# "
               "your_address_books",
               "address_book contacts_uploaded", read_contact},
    RecordKind{"facebook.listings", "Things you offered for sale",
               "items_sold your_marketplace_listing_history facebook_marketplace/your_listings", "items_selling",
               read_listing},
    RecordKind{"facebook.reviews", "Reviews", "reviews your_reviews reviews_you_ve_written", "reviews reviews_written",
               read_review},
    RecordKind{"facebook.fundraisers", "Fundraisers you started or gave to",
               "fundraisers_donated_to your_fundraisers your_fundraiser_donations_information",
               "fundraisers_donated_to your_fundraisers fundraisers_created", read_fundraiser},
    RecordKind{"facebook.poll-votes-detailed", "Votes in polls", "your_poll_votes", "", read_detailed_poll_vote},
    RecordKind{"facebook.poll-votes", "Votes in polls, older form", "polls_you_voted_on", "poll_votes", read_poll_vote},
};

constexpr std::string_view kAds =
    "ad_preferences ads_about_meta ads_viewed ads_feedback_activity ads_personalization_consent "
    "advertisers_using_your_activity_or_information advertisers_you_ve_interacted_with "
    "advertisers_who_uploaded_a_contact_list_with_your_information information_you_ve_submitted_to_advertisers "
    "messenger_threads_you_started_by_clicking_on_an_ad meta_ad_library_accounts other_categories_used_to_reach_you "
    "service_texts_received story_views_in_past_7_days subscription_for_no_ads your_consent_settings "
    "your_meta_business_suite_guidance_interactions your_pages_mentions your_recent_reported_conversions "
    "your_sampled_locations ads_interests audience_based_advertising your_topics people_we_think_you_should_follow "
    "friend_peer_group html/ads";
constexpr std::string_view kOffPlatform =
    "your_activity_off_meta_technologies your_activity_off_meta_technologies_settings your_off_facebook_activity "
    "your_off_facebook_activity_settings your_activity_off_facebook";
constexpr std::string_view kApps =
    "connected_apps_and_websites permissions_you_have_granted_to_apps your_apps apps_and_websites "
    "html/apps posts_from_apps_and_websites likes_on_external_sites your_media_permissions";
constexpr std::string_view kMessages =
    "message_# html/messages call_logs call_history ai_conversations messages/autofill_information "
    "chat_invites_received community_chats_settings "
    "community_chat_settings information_about_your_devices messaging_settings "
    "messenger_active_status_platform_settings messenger_active_status_settings messenger_ui_settings "
    "secret_conversations secret_groups support_messages your_chat_settings_on_web "
    "your_cross_app_messaging_settings your_end_to_end_encryption_enabled_messenger_device "
    "your_messenger_app_install_information messenger_contacts_you_ve_blocked your_messages support_correspondences "
    "your_responsiveness";
constexpr std::string_view kSearches =
    "your_search_history groups_you_ve_searched_for profile_searches your_educational_notification_interactions "
    "word_or_phrase_searches";
constexpr std::string_view kSecurity =
    "account_activity account_recoveries_without_password_changes browser_cookies device_login_cookies "
    "email_address_verifications information_about_your_last_login ip_address_activity login_protection_data "
    "logins_and_logouts mobile_devices recognized_devices record_details registration_information "
    "two_factor_authentication where_you_re_logged_in your_account_confirmation_information "
    "your_facebook_activity_history your_recent_account_recovery_successes administrative_records "
    "authorized_logins used_ip_addresses account_status_changes accounts_center you_account_password "
    "your_account_password_information detected_hardware your_devices devices device_information "
    "id_verification face_recognition facial_recognition html/security datr_cookie_info login_and_logouts";
constexpr std::string_view kLogs =
    "events_interactions milestone_notifications people_and_friends your_in_app_messages_interactions "
    "groups_you_ve_visited recently_visited recommended_bookmark_info "
    "facebook_reels_usage_information your_ownership_of_digital_items your_privacy_checkup_interactions consents "
    "policy_updates_and_permissions activity_summary_about_a_page_or_profile facebook_new_user_guide "
    "invites_to_follow last_sent_notification_info link_history pokes profiles_you_visited_in_the_past_7_days "
    "reshare_education surveys time_spent_on_facebook top_fan_badges_you_ve_received top_fan_information "
    "weekly_engagement_list_activity your_content_visibility_notification_history your_crowdsourcing_edits "
    "your_information_download_requests your_recently_followed_history your_recently_used_emojis admin_activity "
    "pages_you_are_a_customer_of facebook_editor content_sharing_links_you_have_created media_used_for_memories "
    "your_received_shared_album_invites edits_you_made_to_posts your_comment_edits audio_comment_tooltip_views "
    "your_comment_active_days people_you_may_know suggested_friends autofill_information your_avatar avatar_data "
    "avatar_items contacts_sync_settings predicted_languages rising_fan_badges_you_ve_received emails_we_sent_you "
    "your_event_invitation_links group_invites_you_ve_received group_invites_you_ve_sent "
    "groups_and_pages_that_you_may_find_engaging join_requests your_actions_on_violating_content_in_your_groups "
    "your_anonymous_mode_status_in_groups your_contributions your_document_revision your_group_post_tags "
    "your_group_shortcuts your_participation_requests your_page_or_groups_badges story_reactions voting_reminders "
    "device_navigation_bar_information global_navigation_bar_information navigation_bar_shortcut_history "
    "navigation_bar_activity notification_tab_display_information your_tab_notifications "
    "how_active_we_think_you_are_on_marketplace your_marketplace_cart_information your_marketplace_device_history "
    "your_transaction_survey_information your_interactions_with_fundraising_promotions "
    "memories/your_activity top_moments_of_the_year camera_information bug_bounty meta_spark "
    "your_facebook_interactions recently_viewed_ads places_you_ve_created fundraiser_posts_you_likely_viewed "
    "interactions/people interactions/groups interactions/events people_interactions journalist_registration "
    "voice_recording_and_transcription your_problem_reports html/survey_responses";
constexpr std::string_view kNotifications =
    "notifications your_notifications_tab_activity meta_privacy_policy_update_notifications "
    "notification_of_meta_privacy_policy_update notification_of_privacy_policy_updates "
    "notifications_about_new_users_joining_facebook marketplace_notifications gaming_tab_notifications "
    "your_notification_status game_announcements";
constexpr std::string_view kViewed =
    "recently_viewed posts_viewed videos_watched your_facebook_watch_activity_in_the_last_28_days "
    "your_video_consumption_summary your_recently_viewed_products items_viewed watch_history "
    "about_you/viewed about_you/visited";
constexpr std::string_view kInferred =
    "primary_location primary_public_location timezone your_privacy_jurisdiction locations_of_interest your_locations "
    "voting_location cities_you_have_checked_into your_inferred_language_preferences_for_videos";
constexpr std::string_view kPreferences =
    "controls feed reduce snooze unfollowed_profiles settings browser_push_notifications "
    "consent_for_combining_facebook_and_messenger_data dark_mode_settings language_and_locale "
    "language_settings_history login_alerts_settings memorialization_settings notification_preferences "
    "notification_settings reels_notifications_you_unsubscribed_from reels_preferences video "
    "your_accessibility_settings your_basic_mode_opt_in_status your_device_push_settings your_fundraiser_settings "
    "your_post_composer_settings your_preferred_categories your_video_accessibility_settings your_watch_settings "
    "the_ways_we_can_send_you_notifications for_sale_group_preferences your_marketplace_assistant_settings "
    "your_settings_for_groups_tab weather_forecast_settings your_autofill_settings your_mentions_settings "
    "in_app_browser_autofill_settings events_you_ve_hidden gaming_invite_settings bookmark_and_app_settings "
    "see_first blocked_accounts";
constexpr std::string_view kGames =
    "gaming_profile information_related_to_the_games_you_play instant_games instant_games_settings_and_metadata "
    "instant_games_usage_data your_instant_games_leaderboard_moments your_instant_games_links "
    "your_instant_games_shortcuts your_instant_games_tournament_information your_latest_instant_game_scores";
constexpr std::string_view kOtherProduct =
    "autofill_information/autofill_information avatars_store/avatar_items device_information/camera_information "
    "device_information/devices information_about_you/locations_of_interest profile_based_in note_interactions "
    "personal_information professional_information comments_allowed_from settings/notification_preferences "
    "use_cross_app_messaging recommended_topics last_known_location login_activity signup_details "
    "ads_and_topics/ads_viewed ads_and_topics/posts_viewed ads_and_topics/videos_watched "
    "recent_searches/profile_searches followers_1 liked_posts liked_comments post_comments_# reels_comments "
    "blocked_profiles close_friends threads_and_replies liked_threads";

constexpr std::array kSkippedKinds{
    RecordKind{"facebook.messages", "Private messages", kMessages, "messages messenger_contacts_blocked call_logs",
               nullptr, nullptr, "messages"},
    RecordKind{"facebook.searches", "What you searched for", kSearches, "searches group_search", nullptr, nullptr,
               "searches"},
    RecordKind{"facebook.ads", "Advertising data", kAds,
               "topics inferred_topics bcts history custom_audiences_all_types lead_gen_info", nullptr, nullptr, "ads"},
    RecordKind{"facebook.off-platform", "What other companies told Facebook about you", kOffPlatform,
               "off_facebook_activity", nullptr, nullptr, "off-platform"},
    RecordKind{"facebook.apps", "Connected apps and websites", kApps, "installed_apps admined_apps other_likes",
               nullptr, nullptr, "apps"},
    RecordKind{"facebook.security", "Logins, devices and cookies", kSecurity,
               "account_activity account_accesses active_sessions used_ip_address recognized_devices devices "
               "admin_records datr_stats contact_verifications last_activity",
               nullptr, nullptr, "security"},
    RecordKind{"facebook.dating", "Facebook Dating", "your_dating_activity your_dating_preferences your_dating_profile",
               "dating_profile dating_preferences dating_your_activity", nullptr, nullptr, "dating"},
    RecordKind{"facebook.payments", "Payments",
               "payment_addresses payment_history payments_you_have_made_as_a_buyer "
               "your_payment_account_activity_history",
               "payments", nullptr, nullptr, "payments"},
    RecordKind{"facebook.saved", "Saved items", "collections your_saved_items saved_items your_saved_collections",
               "saves collections", nullptr, nullptr, "saved"},
    RecordKind{"facebook.viewed", "What you looked at", kViewed, "recently_viewed viewed_things", nullptr, nullptr,
               "viewed"},
    RecordKind{"facebook.notifications", "Notifications", kNotifications,
               "notifications notification_meta_privacy_policy_update marketplace_notifications", nullptr, nullptr,
               "notifications"},
    RecordKind{"facebook.location-history", "Where your telephone was",
               "location_history your_location_history last_location device_location location_history_#",
               "location_history last_location phone_number_location", nullptr, nullptr, "location-history"},
    RecordKind{"facebook.inferred", "What Facebook worked out about you", kInferred,
               "primary_location primary_public_location timezone news_your_locations voting_location", nullptr,
               nullptr, "inferred"},
    RecordKind{"facebook.preferences", "How the program looks and behaves for you", kPreferences,
               "controls people_and_friends language_and_locale watch_videos events_hidden", nullptr, nullptr,
               "preferences"},
    RecordKind{"facebook.games", "Games", kGames, "facebook_gaming_profile instant_games_played", nullptr, nullptr,
               "games"},
    RecordKind{"facebook.logs", "Records of your use of the program", kLogs,
               "visited_things people_interactions pokes voting_reminders stories_feedback avatars facebook_editor",
               nullptr, nullptr, "logs"},
    RecordKind{"facebook.other-product", "Instagram or Threads data in a Facebook export", kOtherProduct,
               "profile_user profile_business profile_note_interactions profile_media_reposts searches_user "
               "topics_your_topics impressions_history_* settings_* inferred_data_* account_history_* devices_camera "
               "devices_devices avatar_marketplace_* ig_* relationships_* text_post_app_* likes_media_likes "
               "likes_comment_likes comments_media_comments comments_reels_comments policy_updates_and_permissions_*",
               nullptr, nullptr, "other-product"},
    RecordKind{"facebook.furniture", "Pages and notes that come with every export",
               "no_data index start_here readme facebook_downloads how_to_read_your_data", "", nullptr, nullptr,
               "furniture"},
};

constexpr auto kTable = [] {
    std::array<RecordKind, kReadKinds.size() + kSkippedKinds.size()> rows{};
    std::size_t next = 0;
    for (const RecordKind& kind : kReadKinds) rows[next++] = kind;
    for (const RecordKind& kind : kSkippedKinds) rows[next++] = kind;
    return rows;
}();

}  // namespace

std::span<const RecordKind> record_table() { return kTable; }

std::size_t rank_of(const RecordKind& kind) { return static_cast<std::size_t>(&kind - kTable.data()); }

const RecordKind& kind_of_id(std::string_view id) {
    for (const RecordKind& kind : kTable) {
        if (kind.id == id) return kind;
    }
    assert(false && "the id stands in no row");
    return kTable.back();
}

}  // namespace glasshouse::platforms::facebook
