"""Made-up people with believable statistics, for what depends on them: how small a batch gets."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from random import Random

from kiosk.domain.registration import Consent
from kiosk.wire.claims import Claim


def _words(text: str) -> list[str]:
    return text.split()


_GIVEN = _words(
    """
    agus ahmad aisyah andi anggun anisa ari arif asep ayu bagus bambang bayu budi cahya
    chandra citra dadang dani darma deden dedi desi dewi dian didik dimas dina dodi dwi
    eka eko elsa endang erna fajar faisal farhan fatimah feri fitri galih gilang gunawan
    hadi hana hani hendra heri herman ika ilham imam indah indra intan irfan irma iwan
    jaka joko julia kartika kurnia laila lestari lia lina lukman made maman maria maya
    mega mira muhammad mulyadi nadia nanang nina nita nova novi nur nurul oki putra putri
    rahmat rani ratna reni reza rian rika rina rini rizki rosa rudi samsul santi sari siti
    slamet sri sugeng suharti sukma surya susi sutrisno taufik teguh tini titin toni tri
    umar usman utami vera wahyu wati wawan widya wulan yanti yanto yogi yudi yulia yuni
    yusuf zainal zahra
    """
)
_FAMILY = _words(
    """
    abdullah adiputra anggraini ardiansyah aryani basuki cahyani darmawan effendi
    firmansyah fauzi gunadi hakim halim handayani handoko hapsari haryanto hasan hasanah
    hermawan hidayat hidayati ibrahim indrawati irawan iskandar ismail jatmiko kusuma
    kusumawati kurniawan kurniawati laksana lubis mahendra maharani marlina maulana
    mulyani nasution novitasari nugraha nugroho nuraini oktaviani permana permatasari
    prabowo pradana pranoto prasetyo pratama pratiwi purnama purwanto puspita rachman
    rahayu rahmawati ramadhan riyanto rohman rosmawati safitri salim santoso saputra
    saputri sembiring setiawan setiawati sihombing simanjuntak siregar sitorus subagyo
    sudrajat suhendra sulaiman sulastri sunarto supriadi supriyanto suryadi suryani
    susanti susanto sutisna syahputra tanjung utomo wahyuni wibowo widodo wijaya winarno
    wirawan yulianti yuliana zulkarnain
    """
)
_PLACES = _words(
    """
    bandung cimahi garut tasikmalaya sumedang majalengka cirebon kuningan subang
    purwakarta bekasi bogor sukabumi cianjur jakarta surabaya semarang yogyakarta medan
    padang palembang
    """
)
_STREETS = _words(
    """
    merdeka melati mawar anggrek kenanga cempaka dahlia flamboyan raya sudirman diponegoro
    gatot_subroto kartini pahlawan veteran asia_afrika cihampelas setiabudi sukajadi
    pasteur cibaduyut kopo buah_batu soekarno_hatta terusan_jakarta ahmad_yani dipatiukur
    tubagus_ismail sersan_bajuri geger_kalong gunung_batu pajajaran babakan_jeruk sarijadi
    sukamulya ciumbuleuit
    """
)
_MAILS = ["gmail.com"] * 8 + ["yahoo.com", "yahoo.co.id"]
_PREFIXES = _words(
    "0811 0812 0813 0821 0822 0852 0853 0814 0815 0857 0838 0877 0878 0895 0896 0881"
)
_EDUCATION = ["sd", "smp", "sma", "sma", "sma", "sma", "sma", "d3", "s1"]
_EMPLOYMENT = ["job_seeker", "job_seeker", "laid_off", "furloughed", "micro_business", "worker"]
_TRAINING = [f"training_{number}" for number in range(24)]
OPENED = datetime(2026, 11, 9, 1, 0, 0, tzinfo=UTC)


def claims(count: int, random: Random, first_seq: int = 1) -> list[Claim]:
    """A morning at one desk: two officers, one programme, a person every four minutes or so."""
    at, found = OPENED, []
    for seq in range(first_seq, first_seq + count):
        at += timedelta(microseconds=int(random.expovariate(1 / 240e6)))
        found.append(claim(seq, random, at))
    return found


def claim(seq: int, random: Random, at: datetime = OPENED) -> Claim:
    agreed = at - timedelta(microseconds=random.randrange(5_000_000, 90_000_000))
    return Claim(
        seq=seq,
        secret=random.randbytes(16),
        programme="kartu-prakerja-2020",
        programme_version=3,
        captured_at=at,
        operator=("op-1", "op-2")[seq // 60 % 2],
        consent=Consent("2026-10", "id", agreed, "9f86d081884c7d65"),
        answers=answers(random),
    )


def answers(random: Random) -> dict[str, str]:
    woman, born = random.random() < 0.5, date(1966, 1, 1) + timedelta(random.randrange(42 * 365))
    villages = [f"327{3 if v % 4 else 7}{v % 30 + 1:02}{1001 + v % 6}" for v in range(150)]
    village = villages[int(len(villages) * random.random() ** 2)]
    words = [random.choice(_GIVEN), random.choice(_FAMILY)]
    if random.random() < 0.4:
        words.insert(1, random.choice(_GIVEN))
    found = {
        "nik": _number(village if random.random() < 0.8 else "320411", born, woman, random),
        "kk": _number(village, date(2006, 1, 1) + timedelta(random.randrange(7000)), False, random),
        "name": " ".join(words).upper(),
        "birth_place": random.choice(_PLACES[: 1 + int(21 * random.random() ** 2)]).upper(),
        "birth_date": born.isoformat(),
        "sex": "P" if woman else "L",
        "phone": random.choice(_PREFIXES) + _digits(random, random.choice([7, 8, 8, 8])),
        "street": _street(random),
        "rt": f"{random.randrange(1, 16):03}",
        "rw": f"{random.randrange(1, 20):03}",
        "village": village,
        "education": random.choice(_EDUCATION),
        "employment": random.choice(_EMPLOYMENT),
        "training": random.choice(_TRAINING),
    }
    if random.random() < 0.6:
        joined = random.choice(["", ".", "_"]).join(words[:2])
        found["email"] = f"{joined}{_digits(random, random.choice([0, 2, 2, 3, 4]))}@" + (
            random.choice(_MAILS)
        )
    return found


def _number(village: str, day: date, woman: bool, random: Random) -> str:
    first = day.day + (40 if woman else 0)
    return f"{village[:6]}{first:02}{day:%m%y}9{_digits(random, 3)}"


def _street(random: Random) -> str:
    name = random.choice(_STREETS).replace("_", " ").title()
    kind = random.choice(["Jl.", "Jl.", "Jl.", "Gg.", "Kp."])
    return f"{kind} {name} No. {random.randrange(1, 250)}"


def _digits(random: Random, count: int) -> str:
    return "".join(random.choices("0123456789", k=count))
