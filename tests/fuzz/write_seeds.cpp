// Writes a folder of seeds for each fuzz target: write_seeds FOLDER. They come from the demo's export, the exports of
// tests/exports, the rules and the tables the program carries, and archives made byte by byte.
#include "archive/raw_archives.hpp"
#include "glasshouse/base/resource.hpp"
#include "glasshouse/demo/demo.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;
using namespace glasshouse;
using archive::tests::RawFile;
using archive::tests::RawMember;

/// A seed larger than this makes every run slow and none better.
constexpr std::size_t kMaxSeedBytes = 8192;

class SeedFolder {
public:
    explicit SeedFolder(fs::path root) : root_(std::move(root)) {}

    void add(const std::string& target, std::string_view content) {
        fs::create_directories(root_ / target);
        std::ofstream(root_ / target / std::to_string(++counts_[target]), std::ios::binary)
            << content.substr(0, kMaxSeedBytes);
    }

private:
    fs::path root_;
    std::map<std::string, int> counts_;
};

void add_file(SeedFolder& seeds, const std::string& name, const std::string& content) {
    seeds.add("entry_name", '@' + name);
    if (name.ends_with(".json")) seeds.add("json", content);
    if (name.ends_with(".html")) seeds.add("html", content);
    if (name.ends_with(".json") || name.ends_with(".html")) seeds.add("export", name + '\n' + content);
}

void add_demo(SeedFolder& seeds, demo::Format format) {
    demo::Options options;
    options.format = format;
    options.items = 1;
    for (const demo::File& file : demo::make_export(options)) add_file(seeds, file.name, file.content);
}

void add_fixtures(SeedFolder& seeds, const fs::path& folder) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        const std::string content{std::istreambuf_iterator<char>(stream), {}};
        add_file(seeds, fs::relative(entry.path(), folder).string(), content);
    }
}

/// The text as Meta's exporter would write it: each of its bytes taken for a character.
std::string to_mojibake(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80) out += byte < 0xC0 ? '\xC2' : '\xC3';
        out += byte < 0x80 ? c : static_cast<char>(0x80U | (byte & 0x3FU));
    }
    return out;
}

/// The examples of the rules: what people write, in every language there is.
void add_examples(SeedFolder& seeds, std::string_view rules) {
    constexpr int kEvery = 8;
    for (int count = 0; !rules.empty();) {
        const std::string_view line = rules.substr(0, rules.find('\n'));
        rules.remove_prefix(std::min(line.size() + 1, rules.size()));
        if (line.empty() || std::string_view("+-?").find(line.front()) == std::string_view::npos) continue;
        if (count++ % kEvery != 0) continue;
        for (const char* const target : {"tokenizer", "mojibake", "lexicon_read"}) seeds.add(target, line);
        seeds.add("mojibake", to_mojibake(line));
    }
}

/// Files of one rule each, with the header of theirs: whole files are slow to compile.
void add_rules(SeedFolder& seeds, std::string_view rules) {
    constexpr std::string_view kRuleStart = "\n[";
    constexpr int kEvery = 8;
    const std::string header(rules.substr(0, rules.find(kRuleStart)));
    std::size_t start = header.size();
    for (int count = 0; start < rules.size(); ++count) {
        const std::size_t end = std::min(rules.find(kRuleStart, start + 1), rules.size());
        if (count % kEvery == 0) seeds.add("lexicon_file", header + std::string(rules.substr(start, end - start)));
        start = end;
    }
}

void add_resources(SeedFolder& seeds) {
    for (const Resource& resource : resources()) {
        if (resource.path.ends_with(".tsv")) seeds.add("tsv", resource.content);
        if (!resource.path.ends_with(".lex")) continue;
        add_rules(seeds, resource.content);
        add_examples(seeds, resource.content);
    }
}

void add_archives(SeedFolder& seeds) {
    const std::string json = R"([{"timestamp": 1304323937, "title": "Ada added a photo"}])";
    const std::vector<RawFile> files{
        {"posts/your_posts_1.json", json}, {"a\\b.txt", "text", 1U << 11U}, {"note", "", 1}};
    const std::vector<RawMember> members{{"posts/", "", '5'},
                                         archive::tests::to_pax_path("posts/long.json"),
                                         {"posts/short.json", json},
                                         {"link", "", '2'}};
    for (const std::string& bytes : {archive::tests::to_zip(files), archive::tests::to_zip64(files)}) {
        seeds.add("archive", bytes);
    }
    const std::string tar = archive::tests::to_tar(members);
    seeds.add("archive", tar);
    seeds.add("archive", archive::tests::to_gzip(tar));
}

void add_dates(SeedFolder& seeds) {
    for (const char* const date : {"2011-05-02", "May 02, 2011 8:12:17 am", "2. Mai 2011, 08:12", "2 mai 2011 à 08:12",
                                   "2 de mayo de 2011 a las 8:12", "2011年5月2日 8:12", "٢ مايو ٢٠١١", "03/04/2015"}) {
        seeds.add("timestamp", date);
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: write_seeds FOLDER\n";
        return 2;
    }
    SeedFolder seeds{argv[1]};
    add_demo(seeds, demo::Format::Json);
    add_demo(seeds, demo::Format::Html);
    add_fixtures(seeds, fs::path(GLASSHOUSE_SOURCE_DIR) / "tests/exports/facebook");
    add_resources(seeds);
    add_archives(seeds);
    add_dates(seeds);
    return 0;
}
