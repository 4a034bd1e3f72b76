// SPDX-FileCopyrightText: 2026 The KYC Capture authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>

#include <memory>

namespace support
{

/// A certificate authority of a test, made by openssl, and TLS servers with what it has issued.
class TestAuthority
{
public:
    /// What is wrong with a server's certificate, for a client that trusts the authority.
    enum class Flaw { None, Expired, NotYetValid, OtherHost, SelfSigned };

    TestAuthority()
    {
        write("index.txt", {});
        write("ca.cnf", "[ca]\ndefault_ca=one\n[one]\ndatabase=index.txt\nnew_certs_dir=.\n"
                        "rand_serial=yes\ndefault_md=sha256\npolicy=any\nunique_subject=no\n"
                        "[any]\ncommonName=supplied\n[req]\ndistinguished_name=req\n"
                        "[root]\nbasicConstraints=critical,CA:true\n");
        openssl("req -x509 -config ca.cnf -extensions root -nodes -days 3650 -subj /CN=authority "
                "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -keyout ca.key -out ca.pem");
        openssl("req -new -config ca.cnf -nodes -subj /CN=server -newkey ec "
                "-pkeyopt ec_paramgen_curve:P-256 -keyout server.key -out server.csr");
    }

    [[nodiscard]] QSslCertificate root() const
    {
        return QSslCertificate::fromPath(path("ca.pem")).value(0);
    }

    /// Not listening yet.
    [[nodiscard]] std::unique_ptr<QTcpServer> server(Flaw flaw) const
    {
        QFile key(path("server.key"));
        if (!key.open(QIODevice::ReadOnly))
            qFatal("no key");
        QSslConfiguration configuration;
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate(flaw)));
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(configuration);
        return server;
    }

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    [[nodiscard]] QString certificate(Flaw flaw) const
    {
        write("host.cnf", flaw == Flaw::OtherHost ? "subjectAltName=DNS:kyc.example\n"
                                                  : "subjectAltName=IP:127.0.0.1\n");
        if (flaw == Flaw::SelfSigned) {
            openssl("x509 -req -in server.csr -signkey server.key -days 1 -extfile host.cnf "
                    "-out server.pem");
            return path("server.pem");
        }
        const char* from = flaw == Flaw::NotYetValid ? "20900101000000Z" : "20200101000000Z";
        const char* until = flaw == Flaw::Expired ? "20210101000000Z" : "20910101000000Z";
        openssl(QByteArray("ca -config ca.cnf -batch -notext -cert ca.pem -keyfile ca.key "
                           "-extfile host.cnf -in server.csr -out server.pem -startdate ") +
                from + " -enddate " + until);
        return path("server.pem");
    }

    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test cannot write its files");
    }

    void openssl(const QByteArray& arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), QString::fromLatin1(arguments).split(u' '));
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("openssl: %s", process.readAllStandardError().constData());
    }

    QTemporaryDir m_folder;
};

} // namespace support
