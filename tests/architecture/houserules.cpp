// SPDX-License-Identifier: GPL-3.0-or-later
#include "houserules.h"

#include "sourcetext.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace starling::test {
namespace {

using namespace Qt::StringLiterals;

constexpr int longestFile = 300;

/// DESIGN's picture: what each folder of app/ may include besides itself. "" is main.cpp. That ui and cli
/// take no more than values from study, feedback and exchange is for reviewers to see.
const QHash<QString, QStringList> &picture()
{
    static const QStringList presentation{u"desk"_s, u"core"_s, u"study"_s, u"feedback"_s, u"exchange"_s};
    static const QHash<QString, QStringList> allowed{
        {u"core"_s, {}},
        {u"study"_s, {u"core"_s}},
        {u"feedback"_s, {u"core"_s}},
        {u"exchange"_s, {u"core"_s}},
        {u"store"_s, {u"core"_s}},
        {u"desk"_s, {u"store"_s, u"exchange"_s, u"study"_s, u"feedback"_s, u"core"_s}},
        {u"ui"_s, presentation},
        {u"cli"_s, presentation},
        {u""_s, {u"ui"_s, u"desk"_s, u"core"_s}},
    };
    return allowed;
}

/// A pattern that may stand only in some folders of app/.
struct Ban
{
    QRegularExpression pattern;
    QStringList exceptIn;
    QString what;
};

const QList<Ban> &bans()
{
    static const QList<Ban> list{
        {QRegularExpression(uR"(\b(setHtml|setMarkdown|insertHtml)\b)"_s),
         {},
         u"foreign text must not become HTML"_s},
        {QRegularExpression(uR"(\btr\s*\()"_s), {u"ui"_s}, u"tr() belongs in app/ui"_s},
        {QRegularExpression(uR"(\bQ_OBJECT\b)"_s),
         {u"desk"_s, u"ui"_s, u""_s},
         u"only desk and ui have QObjects"_s},
        {QRegularExpression(uR"(#\s*include\s*<Qt?Sql)"_s), {u"store"_s}, u"SQL belongs in app/store"_s},
    };
    return list;
}

struct Source
{
    QString path; ///< from the root, "app/core/pack.h"
    QString text;

    [[nodiscard]] bool isCode() const { return path.endsWith(".h"_L1) || path.endsWith(".cpp"_L1); }
    [[nodiscard]] bool isOfApp() const { return path.startsWith("app/"_L1); }
    /// The folder of app/ it is in; empty for files directly in app/.
    [[nodiscard]] QString folder() const
    {
        return path.count(u'/') < 2 ? QString() : path.section(u'/', 1, 1);
    }
};

class Inspector
{
public:
    Inspector(const QDir &root, const LongFiles &longFiles) : m_root(root), m_longFiles(longFiles) {}

    HouseReport inspect()
    {
        for (const QString &path : paths()) {
            QFile file(m_root.filePath(path));
            if (!file.open(QIODevice::ReadOnly)) {
                offend(path, 0, u"cannot be read"_s);
                continue;
            }
            const Source source{path, QString::fromUtf8(file.readAll()).replace("\r\n"_L1, "\n"_L1)};
            ++m_report.filesSeen;
            checkLicence(source);
            checkLength(source);
            if (source.isOfApp() && source.isCode())
                checkCode({path, withoutComments(source.text)});
        }
        for (auto listed = m_longFiles.begin(); listed != m_longFiles.end(); ++listed) {
            if (!m_long.contains(listed.key()))
                offend(listed.key(), 0, u"is listed as long, but is not"_s);
        }
        return m_report;
    }

private:
    [[nodiscard]] QStringList paths() const
    {
        QStringList paths{u"CMakeLists.txt"_s};
        for (const QString &folder : {u"app"_s, u"cmake"_s, u"db"_s, u"packaging"_s, u"tests"_s}) {
            QDirIterator files(m_root.filePath(folder),
                               {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s, u"*.cmake"_s, u"CMakeLists.txt"_s},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                paths += m_root.relativeFilePath(files.next());
        }
        paths.removeIf([](const QString &path) { return path.startsWith("tests/data/"_L1); });
        paths.sort();
        return paths;
    }

    void offend(const QString &path, qsizetype line, const QString &what)
    {
        m_report.offences += u"%1:%2: %3"_s.arg(path).arg(line).arg(what);
    }

    void offendAt(const Source &source, qsizetype offset, const QString &what)
    {
        offend(source.path, source.text.first(offset).count(u'\n') + 1, what);
    }

    void checkLicence(const Source &source)
    {
        if (!source.text.section(u'\n', 0, 0).contains("SPDX-License-Identifier: "_L1))
            offend(source.path, 1, u"the first line names no licence"_s);
    }

    void checkLength(const Source &source)
    {
        const bool kept = source.isOfApp() || source.path.startsWith("tests/"_L1);
        const auto lines = source.text.count(u'\n') + (source.text.endsWith(u'\n') ? 0 : 1);
        if (!kept || lines <= longestFile)
            return;
        m_long += source.path;
        if (m_longFiles.value(source.path).isEmpty())
            offend(source.path, lines, u"is longer than %1 lines"_s.arg(longestFile));
    }

    void checkCode(const Source &source)
    {
        for (const Ban &ban : bans()) {
            if (ban.exceptIn.contains(source.folder()))
                continue;
            for (auto found = ban.pattern.globalMatch(source.text); found.hasNext();)
                offendAt(source, found.next().capturedStart(), ban.what);
        }
        static const QRegularExpression include(uR"(^[ \t]*#[ \t]*include[ \t]*["<]([^">]+)[">])"_s,
                                                QRegularExpression::MultilineOption);
        for (auto found = include.globalMatch(source.text); found.hasNext();) {
            const auto match = found.next();
            const QString target = folderOfInclude(source, match.captured(1));
            if (target == source.folder() || target.isNull())
                continue;
            if (!picture().value(source.folder()).contains(target))
                offendAt(source, match.capturedStart(), u"must not include %1"_s.arg(match.captured(1)));
        }
    }

    /// The folder of app/ that an include leads to; null if it leads out of app/.
    [[nodiscard]] QString folderOfInclude(const Source &source, const QString &name) const
    {
        const QString beside = QDir::cleanPath(source.path.section(u'/', 0, -2) + u'/' + name);
        if (QFile::exists(m_root.filePath(beside)))
            return beside.startsWith("app/"_L1) ? Source{beside, {}}.folder() : QString();
        const QString first = name.section(u'/', 0, 0);
        return name.contains(u'/') && picture().contains(first) ? first : QString();
    }

    QDir m_root;
    LongFiles m_longFiles;
    QStringList m_long;
    HouseReport m_report;
};

} // namespace

HouseReport inspectHouse(const QDir &root, const LongFiles &longFiles)
{
    return Inspector(root, longFiles).inspect();
}

} // namespace starling::test
