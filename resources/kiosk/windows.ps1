# Loket Prakerja as the only program of one account: Windows Enterprise, Education or IoT Enterprise.
# Run it as an administrator, once, after the account "$user" was made. Sign in as an administrator to undo it.
$$ErrorActionPreference = "Stop"
Enable-WindowsOptionalFeature -Online -NoRestart -All -FeatureName Client-EmbeddedShellLauncher
Enable-WindowsOptionalFeature -Online -NoRestart -All -FeatureName Client-KeyboardFilter

# The program instead of the desktop; it is started again whenever it ends (0).
$$space = "root\standardcimv2\embedded"
$$shell = [wmiclass]"\\localhost\$${space}:WESL_UserSetting"
$$sid = (New-Object System.Security.Principal.NTAccount("$user")).Translate([System.Security.Principal.SecurityIdentifier]).Value
$$shell.SetDefaultShell("explorer.exe", 3)
$$shell.SetCustomShell($$sid, '"$program" --home "$home"', $$null, $$null, 0)
$$shell.SetEnabled($$true)

# The keys that lead out, for everybody but administrators.
Get-WmiObject -Namespace $$space -Class WEKF_Settings | Where-Object { $$_.Name -eq "DisableKeyboardFilterForAdministrators" } |
    ForEach-Object { $$_.Value = "true"; $$_.Put() | Out-Null }
foreach ($$keys in "Ctrl+Alt+Del", "Ctrl+Shift+Esc", "Ctrl+Esc", "Alt+Tab", "Alt+Esc", "Alt+F4", "Alt+Space", "Win+L", "Win+U", "Windows", "Shift+Win", "F1", "BrowserHome", "LaunchApp1", "LaunchApp2", "LaunchMail") {
    $$one = Get-WmiObject -Namespace $$space -Class WEKF_PredefinedKey | Where-Object { $$_.Id -eq $$keys }
    if ($$one) { $$one.Enabled = 1; $$one.Put() | Out-Null }
}

# The edges of a touchscreen, the sticky keys of five Shifts, and USB sticks.
New-Item -Force "HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI" | Out-Null
Set-ItemProperty "HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI" AllowEdgeSwipe 0
Set-ItemProperty "HKLM:\SYSTEM\CurrentControlSet\Services\USBSTOR" Start 4
Restart-Computer -Confirm
