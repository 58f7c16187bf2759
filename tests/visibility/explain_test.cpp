#include "visibility/policy_fixture.hpp"

using namespace glasshouse;
using namespace glasshouse::visibility;
using namespace glasshouse::visibility::testing;

TEST_CASE("every reason a verdict can have is explained in words") {
    const std::string unknown = policies().explain_reason("");
    for (const char* reason :
         {"facebook.post.sticky", "facebook.stated", "facebook.state.trashed", "facebook.self", "facebook.blocked",
          "facebook.friends.restricted", "facebook.tag-expansion", "facebook.co-member", "facebook.co-guest",
          "facebook.friend-of-host", "facebook.on-your-profile", "facebook.hidden-from-friends", "facebook.remedy.R4",
          "facebook.setting.profile.work", "facebook.setting.likes.music", "facebook.setting.friends-list"}) {
        CAPTURE(reason);
        CHECK(policies().explain_reason(reason) != unknown);
    }
}

TEST_CASE("a reason without a rule says so instead of inventing one") {
    const char* reason = GENERATE("", ".", "facebook", "facebook.nothing.of.the.kind", "snapchat.unknown");
    CHECK(policies().explain_reason(reason) == "No rule of this program says who sees this.");
    CHECK(policies().is_unverified(reason));
}

TEST_CASE("rules seen in an official text or in the export are verified, remembered ones are not") {
    CHECK_FALSE(policies().is_unverified("facebook.profile.always-public"));
    CHECK_FALSE(policies().is_unverified("facebook.setting.friends-list"));
    CHECK(policies().is_unverified("facebook.profile.bio"));
    CHECK(policies().is_unverified("facebook.post.sticky"));
}
