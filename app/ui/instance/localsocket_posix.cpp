// SPDX-License-Identifier: GPL-3.0-or-later
// By the system's own calls: Qt Network loads a dozen libraries for this, a twelfth of the start-up.
#include "localsocket.h"

#include <QDir>
#include <QFile>
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace starling::ui {
namespace {

/// A socket's descriptor, closed with this.
class Socket
{
public:
    explicit Socket(int descriptor) : m_descriptor(descriptor)
    {
        if (descriptor < 0)
            return;
        ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
        ::fcntl(descriptor, F_SETFL, O_NONBLOCK);
        std::signal(SIGPIPE, SIG_IGN); // the other end may be gone
    }
    ~Socket()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Socket)

    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

struct Address
{
    explicit Address(const QString &name)
    {
        const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR", QDir::tempPath());
        const QByteArray path = QFile::encodeName(folder + u'/' + name);
        fits = path.size() < static_cast<qsizetype>(sizeof value.sun_path);
        if (fits)
            std::memcpy(value.sun_path, path.constData(), static_cast<size_t>(path.size()));
        value.sun_family = AF_UNIX;
    }

    [[nodiscard]] const sockaddr *pointer() const { return reinterpret_cast<const sockaddr *>(&value); }

    sockaddr_un value = {};
    bool fits = false;
};

/// One that connected: hears a line, answers it and goes with its other end.
class Caller : public QObject
{
public:
    Caller(int descriptor, std::function<void(const QByteArray &)> heard, QObject *parent)
        : QObject(parent)
        , m_socket(descriptor)
        , m_notifier(descriptor, QSocketNotifier::Read)
        , m_heard(std::move(heard))
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, &Caller::read);
    }

private:
    void read()
    {
        char bytes[4096];
        const ssize_t count = ::read(m_socket.descriptor(), bytes, sizeof bytes);
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (count > 0)
            m_line.append(bytes, count);
        if (count <= 0 || m_line.size() > longestLine) {
            m_notifier.setEnabled(false);
            deleteLater();
        } else if (const qsizetype end = m_line.indexOf('\n'); end >= 0) {
            (void)!::write(m_socket.descriptor(), "ok\n", 3);
            m_heard(std::exchange(m_line, {}).left(end));
        }
    }

    Socket m_socket;
    QSocketNotifier m_notifier;
    QByteArray m_line;
    std::function<void(const QByteArray &)> m_heard;
};

/// The end that listens; takes its name away when it goes.
class Listener : public QObject
{
public:
    Listener(const QString &name, std::function<void(const QByteArray &)> heard, QObject *parent)
        : QObject(parent)
        , m_address(name)
        , m_socket(::socket(AF_UNIX, SOCK_STREAM, 0))
        , m_heard(std::move(heard))
    {
        if (!m_address.fits || m_socket.descriptor() < 0)
            return;
        // We hold the store's lock, so whoever left this name behind is gone.
        ::unlink(m_address.value.sun_path);
        if (::bind(m_socket.descriptor(), m_address.pointer(), sizeof m_address.value) != 0)
            return;
        m_bound = true;
        // Nobody can connect before listen().
        if (::chmod(m_address.value.sun_path, S_IRUSR | S_IWUSR) != 0 ||
            ::listen(m_socket.descriptor(), 8) != 0)
            return;
        m_notifier = std::make_unique<QSocketNotifier>(m_socket.descriptor(), QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
            if (const int caller = ::accept(m_socket.descriptor(), nullptr, nullptr); caller >= 0)
                new Caller(caller, m_heard, this);
        });
    }

    ~Listener() override
    {
        if (m_bound)
            ::unlink(m_address.value.sun_path);
    }
    Q_DISABLE_COPY_MOVE(Listener)

private:
    Address m_address;
    Socket m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::function<void(const QByteArray &)> m_heard;
    bool m_bound = false;
};

bool waitFor(const Socket &socket, const QDeadlineTimer &deadline)
{
    pollfd wanted = {socket.descriptor(), POLLIN, 0};
    return ::poll(&wanted, 1, static_cast<int>(deadline.remainingTime())) > 0;
}

} // namespace

void listenForLines(QObject *context, const QString &name, std::function<void(const QByteArray &line)> heard)
{
    new Listener(name, std::move(heard), context);
}

bool sendLine(const QString &name, const QByteArray &line, const QDeadlineTimer &deadline)
{
    const Address address(name);
    const Socket socket(::socket(AF_UNIX, SOCK_STREAM, 0));
    if (!address.fits || ::connect(socket.descriptor(), address.pointer(), sizeof address.value) != 0)
        return false;
    const QByteArray bytes = line + '\n';
    if (::send(socket.descriptor(), bytes.constData(), static_cast<size_t>(bytes.size()), 0) != bytes.size())
        return false;
    char answer[2] = {};
    return waitFor(socket, deadline) && ::read(socket.descriptor(), answer, sizeof answer) == sizeof answer &&
           std::memcmp(answer, "ok", sizeof answer) == 0;
}

} // namespace starling::ui
