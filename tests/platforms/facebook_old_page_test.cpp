// Exports made before the spring of 2018: pages only, with markup of their own.
#include "platforms/facebook_export.hpp"

#include <algorithm>

namespace glasshouse::platforms::test {

namespace {

std::string page(std::string_view body) {
    return "<html><head><base href=\"../\" /><title>Ana Example</title></head><body><div class=\"nav\"><img "
           "src=\"photos/profile.jpg\"/></div><div class=\"contents\"><h1>Ana Example</h1><div>" +
           std::string(body) + "</div></div></body></html>";
}

archive::MemoryFile profile_page(std::string_view rows = "") {
    return {"index.htm", page("<table><tr><th>Hometown</th><td>Gouda</td></tr><tr><th>Religious views</th>"
                              "<td>Quaker</td></tr>" +
                              std::string(rows) + "</table>")};
}

const model::Problem* problem_of(const ExportResult& result, std::string_view entry) {
    const auto found = std::ranges::find(result.coverage.problems(), entry, &model::Problem::entry);
    return found == result.coverage.problems().end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("the first page of an old export is the profile") {
    const ExportResult result = read_export({profile_page()});
    CHECK(result.account.name == "Ana Example");
    CHECK(result.account.format == "html");
    CHECK(result.of(model::ItemKind::ProfileField).size() == 3);
    CHECK_FALSE(result.coverage.has_unknown());
}

TEST_CASE("an old timeline gives each entry with its date, sentence and words") {
    const ExportResult result = read_export(
        {profile_page(),
         {"html/timeline.htm",
          page("<p><div class=\"meta\">Wednesday, January 2, 2013 at 9:40 PM UTC+01:00</div>Ana Example updated her "
               "status.<div class=\"comment\">So tired &amp; happy</div></p>"
               "<p><div class=\"meta\">Thursday, January 3, 2013 at 9:40 PM UTC+01:00</div>Bo Friend wrote on your "
               "timeline.<div class=\"comment\">Happy birthday</div></p>"
               "<p><div class=\"meta\">Friday, January 4, 2013 at 9:40 PM UTC+01:00</div>Ana Example added a new "
               "photo.<div><img src=\"photos/1/2.jpg\"/></div></p>"
               "<p><div class=\"meta\">one fine day</div>Ana Example was there.</p>")}});
    const auto posts = result.of(model::ItemKind::Post);
    REQUIRE(posts.size() == 3);
    CHECK(posts[0].text == "So tired & happy");
    CHECK(posts[0].title == "Ana Example updated her status.");
    REQUIRE(posts[0].time);
    CHECK(posts[0].time->seconds == 1357159200);
    CHECK(posts[0].time->precision == TimePrecision::Minute);
    CHECK(posts[0].time->zone_known);
    CHECK(posts[1].media_count == 1);
    const auto others = result.of(model::ItemKind::PostByOther);
    REQUIRE(others.size() == 1);
    CHECK(others[0].author == model::Author::Other);
    CHECK(others[0].other_party == "Bo Friend");
    // The date that is not known is named, and the entry kept.
    CHECK(posts[2].title == "Ana Example was there.");
    CHECK_FALSE(posts[2].time);
    const model::Problem* problem = problem_of(result, "html/timeline.htm");
    REQUIRE(problem != nullptr);
    CHECK(problem->what.find("date") != std::string::npos);
}

TEST_CASE("of an old page of friends the friends are counted, requests skipped, other lists named") {
    const ExportResult result = read_export(
        {profile_page(),
         {"html/friends.htm", page("<h2>Vrienden</h2><ul><li>Bo Friend (Jan 5, 2012)</li><li>Cy Friend (Jan "
                                   "6, 2012)</li></ul><h2>Sent Friend Requests</h2><ul><li>Zo (Jan 7, "
                                   "2012)</li></ul><h2>Anders</h2><ul><li>Di</li></ul>")}});
    const auto friends = result.of(model::ItemKind::FriendsList);
    REQUIRE(friends.size() == 1);
    CHECK(friends[0].count == 2);
    CHECK(result.coverage.records().skipped == 1);
    CHECK(result.coverage.records().unknown == 1);
}

TEST_CASE("old pages whose form is not known are named, private ones left alone") {
    const ExportResult result = read_export({profile_page(),
                                             {"html/events.htm", page("<ul><li>Party</li></ul>")},
                                             {"html/photos.htm", page("")},
                                             {"photos/1/index.htm", page("<img src=\"photos/1/2.jpg\"/>")},
                                             {"photos/1/2.jpg", "x"},
                                             {"html/timeline.htm", "<html><body>no such element</body></html>"},
                                             {"html/messages.htm", page("secret")},
                                             {"messages/7.htm", page("secret")},
                                             {"html/ads.htm", page("<li>Wine</li>")},
                                             {"html/security.htm", page("x")}});
    for (const char* entry : {"html/events.htm", "html/photos.htm", "photos/1/index.htm", "html/timeline.htm"}) {
        CAPTURE(entry);
        const model::Problem* problem = problem_of(result, entry);
        REQUIRE(problem != nullptr);
        CHECK(problem->what.find("before 2018") != std::string::npos);
    }
    CHECK(result.coverage.entries().unknown == 4);
    CHECK(result.skipped("messages") == 2);
    CHECK(result.skipped("ads") == 1);
    CHECK(result.skipped("security") == 1);
}

TEST_CASE("an old page that says something in another form is not taken for an empty one") {
    const ExportResult result = read_export({{"index.htm", page("<dl><dt>Hometown</dt><dd>Gouda</dd></dl>")},
                                             {"html/timeline.htm", page("<span>Hello</span>")},
                                             {"html/friends.htm", page("<p>Bo Friend</p>")},
                                             {"html/wall.htm", page("")}});
    CHECK(result.account.name == "Ana Example");
    CHECK(result.coverage.records().unknown == 3);
    CHECK(problem_of(result, "html/wall.htm") == nullptr);
}

TEST_CASE("an old page in the markup of later ones is read as those are") {
    const ExportResult result =
        read_export({profile_page(),
                     {"html/timeline.htm",
                      "<html><body class=\"_5vb_\"><div class=\"pam _2lej uiBoxWhite\"><div class=\"_2lel\">Ana "
                      "Example updated her status.</div><div class=\"_2let\"><div class=\"_2pin\"><div>Hello"
                      "</div></div></div><div class=\"_2lem\">3 Mar 2017, 14:05</div></div></body></html>"}});
    REQUIRE(result.of(model::ItemKind::Post).size() == 1);
    CHECK(result.of(model::ItemKind::Post)[0].text == "Hello");
}

TEST_CASE("an old export is known as Facebook's") {
    const auto archive = archive::make_memory_archive({profile_page()});
    const auto detected = detect(*archive);
    REQUIRE(detected.size() == 1);
    CHECK(detected[0].platform == model::Platform::Facebook);
}

}  // namespace glasshouse::platforms::test
